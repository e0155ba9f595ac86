package org.forthwith.app.web;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.forthwith.access.ForceMap;
import org.forthwith.access.Policy;
import org.forthwith.access.SenderRegister;
import org.forthwith.access.store.SenderFile;
import org.forthwith.app.web.oidc.Claims;
import org.forthwith.app.web.oidc.PeopleOfTokens;
import org.forthwith.desk.ispws.RefusalsInProtocol;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Requests that bring their own proof: a token, or a name and a secret. Such a request is judged by that proof alone. A session beside it
 * is not looked at and none is begun, so no other website can borrow one, and no form token is needed.
 */
@Configuration(proxyBeanMethods = false)
class Machines {

    /** A request is timed as a whole. Timing each of its security filters as well costs more than reading most documents. */
    @Bean
    SecurityObservationSettings oneTimeARequest() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Gate gate(Policy policy) {
        return new Gate(policy);
    }

    @Bean
    @ConditionalOnMissingBean
    SenderRegister senders(Settings settings) {
        return new SenderFile(settings.home().resolve("senders.csv"));
    }

    @Bean
    OperatorKey operatorKey(Settings settings, ForceMap forces) {
        var operator =
                new Actor("operator", "Operator", settings.force(), Set.of(Role.SYSTEM, Role.SENDER), forces.all());
        return OperatorKey.in(settings.home(), operator);
    }

    @Bean
    OperatorProof operatorProof(OperatorKey key, Environment told) {
        return new OperatorProof(key, told.getRequiredProperty("server.port", Integer.class));
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(
            HttpSecurity http,
            Gate gate,
            SenderRegister senders,
            OperatorKey operator,
            JwtDecoder tokens,
            Claims claims) {
        var refusals = new RefusalsByRoad(Refusals.toMachines(gate), new RefusalsInProtocol());
        return http.securityMatcher(Machines::bringsItsOwnProof)
                .authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(gate))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .authenticationProvider(new Secrets(senders, operator))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .oauth2ResourceServer(bearer -> bearer.authenticationEntryPoint(refusals)
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new PeopleOfTokens(claims))))
                .exceptionHandling(no -> no.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    private static boolean bringsItsOwnProof(HttpServletRequest request) {
        var path = request.getRequestURI();
        var proof = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return path.startsWith("/ispws/") || (proof && (path.startsWith("/api/") || path.startsWith("/actuator/")));
    }
}
