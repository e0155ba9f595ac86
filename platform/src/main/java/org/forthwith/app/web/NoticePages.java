package org.forthwith.app.web;

import org.forthwith.access.ForceMap;
import org.forthwith.app.House;
import org.forthwith.desk.briefing.BriefingPage;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.notices.NoticesPage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages about who has been told of what. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class NoticePages {

    @Bean
    NoticesPage noticesPage(House house, Words words) {
        return new NoticesPage(
                house.notices(), house.flow().notices(), house.roads(), house.decisions(), words, house.clock());
    }

    @Bean
    BriefingPage briefingPage(House house, ForceMap forces, Words words) {
        return new BriefingPage(house.briefing(), house.staff(), house.decisions(), forces, words, house.clock());
    }
}
