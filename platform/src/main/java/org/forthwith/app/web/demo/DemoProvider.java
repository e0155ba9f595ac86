package org.forthwith.app.web.demo;

import org.forthwith.app.web.Settings;
import org.forthwith.desk.WhyHere;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The identity provider inside a demonstration: the same protocol that a real one speaks, so that signing in takes the same way.
 * It remembers whom it has let in under a name of its own in the session; the desk beside it never mistakes that for a sign-in.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("forthwith.demo")
public class DemoProvider {

    /** Only these; the protocol's other addresses and methods stay shut. */
    private static final String[] SHOWN = {"/oauth2/authorize", "/oauth2/jwks", "/.well-known/openid-configuration"};

    private static final String[] SENT = {"/oauth2/token", "/demo/sign-in"};

    @Bean
    RegisteredClientRepository clients(DemoClient client) {
        return new InMemoryRegisteredClientRepository(client.registered());
    }

    @Bean
    AuthorizationServerSettings providerSettings(Settings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.url().toString())
                .build();
    }

    @Bean
    @Order(0)
    SecurityFilterChain provider(HttpSecurity http, SamplePeople people) {
        var remembered = new HttpSessionSecurityContextRepository();
        remembered.setSpringSecurityContextKey("SAMPLE_LOG_IN");
        return http.securityMatchers(
                        these -> these.requestMatchers(HttpMethod.GET, SHOWN).requestMatchers(HttpMethod.POST, SENT))
                .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(doors -> doors.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(remembered))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(HeadersConfigurer::disable)
                .exceptionHandling(no -> no.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/demo/sign-in")
                        .failureUrl(WhyHere.WRONG_NAME_OR_PASSWORD.address())
                        .successHandler((request, response, chosen) -> response.sendRedirect("/sign-in/with/provider")))
                .authenticationProvider(logIns(people))
                .build();
    }

    private static DaoAuthenticationProvider logIns(SamplePeople people) {
        var password =
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(SamplePeople.PASSWORD);
        var users = people.ids().stream()
                .map(id -> User.withUsername(id)
                        .password(password)
                        .authorities("sample")
                        .build())
                .toList();
        return new DaoAuthenticationProvider(new InMemoryUserDetailsManager(users));
    }
}
