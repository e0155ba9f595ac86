package org.forthwith.app.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumSet;
import org.forthwith.desk.problem.Faults;
import org.forthwith.desk.problem.LastResort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What every request passes before anybody asks who sent it. */
@Configuration(proxyBeanMethods = false)
class Doorway {

    @Bean
    FilterRegistrationBean<Headers> headers(Settings settings) {
        return first(new Headers(settings.https()), 0, EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort() {
        return first(
                new LastResort(new Faults(new SecureRandom())),
                10,
                EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    }

    @Bean
    FilterRegistrationBean<Forms> forms() {
        return first(new Forms(), 20, EnumSet.of(DispatcherType.REQUEST));
    }

    @Bean
    FilterRegistrationBean<Shift> shift(Settings settings) {
        var shift = new Shift(settings.idle(), settings.shift(), InstantSource.system());
        return first(shift, 30, EnumSet.of(DispatcherType.REQUEST));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors(Settings settings) {
        var valve = new BareErrors(Headers.table(settings.https()));
        return server -> server.addContextCustomizers(
                pages -> pages.getParent().getPipeline().addValve(valve));
    }

    private static <T extends Filter> FilterRegistrationBean<T> first(
            T filter, int place, EnumSet<DispatcherType> when) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(when);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
