package org.forthwith.app.web.demo;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.forthwith.access.ForceMap;
import org.forthwith.app.web.Settings;
import org.forthwith.app.web.oidc.ClaimNames;
import org.forthwith.app.web.oidc.Claims;
import org.forthwith.app.web.oidc.TokenRules;
import org.forthwith.desk.SampleLogIns;
import org.forthwith.desk.frame.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** What a demonstration brings that an organisation would bring itself: people, and the keys that vouch for them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("forthwith.demo")
public class DemoBeans {

    @Bean
    SamplePeople samplePeople() {
        return new SamplePeople();
    }

    @Bean
    SampleLogIns sampleLogIns(SamplePeople people, ForceMap forces, Words words) {
        return people.logIns(forces, words);
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return DemoKeys.make();
    }

    @Bean
    JwtEncoder tokenWriter(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys, Settings settings) {
        var tokens = NimbusJwtDecoder.withJwkSource(keys).build();
        tokens.setJwtValidator(TokenRules.of(settings.url().toString(), settings.audience()));
        return tokens;
    }

    @Bean
    DemoTokens demoTokens(SamplePeople people, Settings settings) {
        return new DemoTokens(people, settings.audience());
    }

    @Bean
    DemoClient demoClient(Settings settings) {
        return DemoClient.at(settings.url());
    }

    @Bean
    ClientRegistrationRepository providers(DemoClient client) {
        return new InMemoryClientRegistrationRepository(client.registration());
    }

    @Bean
    Claims claims(ForceMap forces) {
        return new Claims(ClaimNames.OURS, forces);
    }

    @Bean
    FilterRegistrationBean<DemoAddress> demoAddress(Settings settings) {
        var filter = new FilterRegistrationBean<>(new DemoAddress(settings.url()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }
}
