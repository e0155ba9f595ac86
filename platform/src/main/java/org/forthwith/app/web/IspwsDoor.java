package org.forthwith.app.web;

import org.forthwith.access.SenderRegister;
import org.forthwith.app.House;
import org.forthwith.desk.ispws.ReportingCalls;
import org.forthwith.desk.ispws.RequestNumbers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The door for platforms that report in the CyberTipline protocol. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class IspwsDoor {

    private static final int BEFORE_ANYBODY_ASKS_WHO = 20;

    /** What has run out while the platform was down is cleared away first. */
    @Bean
    ReportingCalls reportingCalls(House house, SenderRegister senders) {
        house.decisions().take(house.platform(), () -> {
            house.reportsInTheMaking().clear(house.clock().instant());
            return true;
        });
        return new ReportingCalls(
                house.reference().readers(),
                house.flow().walk(),
                house.reportsInTheMaking(),
                house.decisions(),
                house.clock(),
                house.ids(),
                senders);
    }

    @Bean
    FilterRegistrationBean<RequestNumbers> requestNumbers(House house) {
        var registration = new FilterRegistrationBean<>(new RequestNumbers(house.ids()));
        registration.addUrlPatterns("/ispws/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + BEFORE_ANYBODY_ASKS_WHO);
        return registration;
    }
}
