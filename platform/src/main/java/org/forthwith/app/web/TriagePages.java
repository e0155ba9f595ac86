package org.forthwith.app.web;

import org.forthwith.access.ForceMap;
import org.forthwith.app.House;
import org.forthwith.desk.api.RoadActs;
import org.forthwith.desk.casepage.Answering;
import org.forthwith.desk.casepage.RoadForms;
import org.forthwith.desk.casepage.TriagePage;
import org.forthwith.desk.frame.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and calls of triage: what is known, by which road a case is judged, and why its grade is what it is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class TriagePages {

    @Bean
    TriagePage triagePage(House house, ForceMap forces, Words words) {
        return new TriagePage(house.caseReader(), house.reference().timetable(), forces, words, house.clock());
    }

    @Bean
    RoadForms roadForms(House house, Answering answering) {
        return new RoadForms(house.flow().roads(), answering);
    }

    @Bean
    RoadActs roadActs(House house) {
        return new RoadActs(house.cases(), house.decisions(), house.flow().roads());
    }
}
