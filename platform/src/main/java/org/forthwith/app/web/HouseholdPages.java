package org.forthwith.app.web;

import org.forthwith.app.House;
import org.forthwith.desk.api.HouseholdActs;
import org.forthwith.desk.casepage.Answering;
import org.forthwith.desk.casepage.HouseholdForms;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms and calls about who and what is around a suspect. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class HouseholdPages {

    @Bean
    HouseholdActs householdActs(House house) {
        return new HouseholdActs(
                house.cases(),
                house.decisions(),
                house.flow().household(),
                house.flow().news());
    }

    @Bean
    HouseholdForms householdForms(House house, Answering answering) {
        return new HouseholdForms(house.flow(), answering);
    }
}
