package org.forthwith.app.web;

import org.forthwith.app.House;
import org.forthwith.desk.api.ClockActs;
import org.forthwith.desk.api.ClockTimesApi;
import org.forthwith.desk.api.ReleaseActs;
import org.forthwith.desk.casepage.Answering;
import org.forthwith.desk.casepage.ClockForms;
import org.forthwith.desk.casepage.ProtectionForms;
import org.forthwith.desk.casepage.ReleaseForms;
import org.forthwith.desk.clocks.CalendarFeed;
import org.forthwith.desk.clocks.CataloguePage;
import org.forthwith.desk.clocks.DutyPage;
import org.forthwith.desk.clocks.LatePages;
import org.forthwith.desk.clocks.OwnTimesPage;
import org.forthwith.desk.frame.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of the clocks. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class ClockPages {

    @Bean
    ClockActs clockActs(House house) {
        return new ClockActs(house.cases(), house.decisions(), house.flow().clocks());
    }

    @Bean
    ReleaseActs releaseActs(House house) {
        return new ReleaseActs(
                house.cases(),
                house.decisions(),
                house.flow().bail(),
                house.flow().exhibits());
    }

    @Bean
    ClockForms clockForms(House house, Answering answering) {
        return new ClockForms(house.flow(), answering);
    }

    @Bean
    ReleaseForms releaseForms(House house, Answering answering) {
        return new ReleaseForms(house.flow(), answering);
    }

    @Bean
    ProtectionForms protectionForms(House house, Answering answering) {
        return new ProtectionForms(house.flow(), answering);
    }

    @Bean
    DutyPage dutyPage(House house, Words words) {
        return new DutyPage(
                house.caseReader(), house.reference().timetable(), house.flow().nextTold(), words, house.clock());
    }

    @Bean
    LatePages latePages(House house, Words words) {
        return new LatePages(
                house.late(),
                house.decisions(),
                house.reference().timetable(),
                house.flow().nextTold(),
                words,
                house.clock());
    }

    @Bean
    CalendarFeed calendarFeed(House house, Settings settings, Words words) {
        return new CalendarFeed(house.late(), house.decisions(), words, settings.url(), house.clock());
    }

    @Bean
    CataloguePage cataloguePage(House house) {
        return new CataloguePage(house.reference().timetable(), house.clock());
    }

    @Bean
    OwnTimesPage ownTimesPage(House house, Words words) {
        return new OwnTimesPage(
                house.clockTimes(),
                house.flow().clockTimes(),
                house.reference().timetable(),
                house.decisions(),
                words,
                house.clock());
    }

    @Bean
    ClockTimesApi clockTimesApi(House house) {
        return new ClockTimesApi(house.clockTimes(), house.flow().clockTimes(), house.decisions());
    }
}
