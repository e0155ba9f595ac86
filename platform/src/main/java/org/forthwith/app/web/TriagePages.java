package org.forthwith.app.web;

import org.forthwith.app.House;
import org.forthwith.desk.api.RoadActs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and calls of triage: what is known, by which road a case is judged, and why its grade is what it is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class TriagePages {

    @Bean
    RoadActs roadActs(House house) {
        return new RoadActs(house.cases(), house.decisions(), house.flow().roads());
    }
}
