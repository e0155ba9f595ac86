package org.forthwith.app.web;

import jakarta.servlet.DispatcherType;
import java.util.Optional;
import org.forthwith.access.Policy;
import org.forthwith.app.web.oidc.Claims;
import org.forthwith.app.web.oidc.PeopleOfProvider;
import org.forthwith.desk.WhyHere;
import org.forthwith.desk.problem.Asker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Requests of people: a session, begun by signing in, and a token in every form that changes something. */
// [impl->req~form-token-needed~1]
@Configuration(proxyBeanMethods = false)
class Browsers {

    private static final int MOST_SESSIONS = 20_000;

    @Bean
    Lobby lobby() {
        return new Lobby(MOST_SESSIONS);
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(HttpSecurity http, Gate gate, Policy policy, Claims claims, Lobby lobby) {
        var refusals = Refusals.toBrowsers(gate);
        var wanted = wanted(gate, lobby);
        return http.authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(gate))
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(token -> token.ignoringRequestMatchers("/csp-reports"))
                .headers(HeadersConfigurer::disable)
                .oauth2Login(signIn -> signIn(signIn, claims, new Onward(policy, wanted)))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) ->
                                response.setHeader("Clear-Site-Data", "\"cookies\", \"storage\""))
                        .logoutSuccessUrl(WhyHere.SIGNED_OUT.address()))
                .exceptionHandling(no -> no.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    private static void signIn(OAuth2LoginConfigurer<HttpSecurity> signIn, Claims claims, Onward onward) {
        signIn.loginPage("/sign-in")
                .authorizationEndpoint(there -> there.baseUri("/sign-in/with"))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/back"))
                .userInfoEndpoint(person -> person.oidcUserService(new PeopleOfProvider(claims)))
                .successHandler(onward)
                .failureHandler(new SignInFailed());
    }

    /**
     * Remembers the page that somebody wanted before they were asked to sign in, while there is room; nothing else is worth a session. The
     * front page leads onward anyway.
     */
    @SuppressWarnings("NullAway") // null is how it is told not to mark the address
    private static HttpSessionRequestCache wanted(Gate gate, Lobby lobby) {
        var wanted = new HttpSessionRequestCache();
        wanted.setMatchingRequestParameterName(null);
        wanted.setRequestMatcher(request -> lobby.hasRoom()
                && request.getMethod().equals("GET")
                && !request.getRequestURI().equals("/")
                && Asker.isPerson(request)
                && gate.judge(request, Optional.empty()) == Verdict.WHO_ARE_YOU);
        return wanted;
    }
}
