package org.forthwith.app.web.oidc;

import java.util.Objects;
import org.forthwith.access.ForceMap;
import org.forthwith.app.web.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * An organisation's own identity provider. It is asked how it works when the first person signs in and not before: the platform starts,
 * and takes in reports, while the provider is away.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "forthwith.demo", havingValue = false, matchIfMissing = true)
public class ProviderBeans {

    @Bean
    ClientRegistrationRepository providers(Settings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    @Bean
    JwtDecoder accessTokens(Settings settings) {
        var issuer = provider(settings).issuer().toString();
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder tokens = JwtDecoders.fromIssuerLocation(issuer);
            tokens.setJwtValidator(TokenRules.of(issuer, settings.audience()));
            return tokens;
        });
    }

    @Bean
    Claims claims(Settings settings, ForceMap forces) {
        return new Claims(provider(settings).claims(), forces);
    }

    private static ClientRegistration registration(Settings settings) {
        var provider = provider(settings);
        return ClientRegistrations.fromOidcIssuerLocation(provider.issuer().toString())
                .registrationId("provider")
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .redirectUri(settings.url() + "/sign-in/back")
                .scope("openid", "profile")
                .build();
    }

    private static Provider provider(Settings settings) {
        return Objects.requireNonNull(settings.provider());
    }
}
