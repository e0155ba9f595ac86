package org.forthwith.app.web;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.forthwith.app.House;
import org.forthwith.app.notice.CallbackToken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door for receipts of GOV.UK Notify. What it brings is no access token of a person and would be refused as one, so this door stands before the
 * others and compares it by itself. Whoever passes it acts for nobody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class NotifyDoor {

    @Bean
    NotifyReceipts notifyReceipts(House house, ObjectProvider<CallbackToken> token, NoticeMeters figures) {
        return new NotifyReceipts(house.flow().receipts(), token.stream().findFirst(), figures);
    }

    @Bean
    @Order(0)
    SecurityFilterChain receipts(HttpSecurity http, Gate gate) {
        var refusals = Refusals.toMachines(gate);
        return http.securityMatcher(request -> request.getRequestURI().equals(NotifyReceipts.ADDRESS))
                .authorizeHttpRequests(doors -> doors.anyRequest().access(gate))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .exceptionHandling(no -> no.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }
}
