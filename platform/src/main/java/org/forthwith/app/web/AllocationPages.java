package org.forthwith.app.web;

import org.forthwith.app.House;
import org.forthwith.desk.api.SecondMarkingApi;
import org.forthwith.desk.api.StaffApi;
import org.forthwith.desk.api.TrainingApi;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.marking.MarkingPages;
import org.forthwith.desk.marking.MarkingReader;
import org.forthwith.desk.staff.LadderNow;
import org.forthwith.desk.staff.MarkedAway;
import org.forthwith.desk.staff.StaffPage;
import org.forthwith.desk.training.TrainingPage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the calls about who works here, who is trained for what, and second marks. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class AllocationPages {

    @Bean
    TrainingPage trainingPage(House house, Words words) {
        return new TrainingPage(house.training(), house.flow().training(), house.decisions(), words, house.clock());
    }

    @Bean
    TrainingApi trainingApi(House house) {
        return new TrainingApi(house.training(), house.flow().training(), house.decisions());
    }

    @Bean
    StaffPage staffPage(House house, Words words) {
        return new StaffPage(
                house.staff(),
                house.flow().staff(),
                new MarkedAway(house.ledger(), house.decisions(), words),
                new LadderNow(house.reference().timetable(), house.flow().nextTold(), words),
                house.decisions(),
                words,
                house.clock());
    }

    @Bean
    StaffApi staffApi(House house) {
        return new StaffApi(house.staff(), house.flow().staff(), house.decisions(), house.clock());
    }

    @Bean
    MarkingReader markingReader(House house) {
        return new MarkingReader(house.cases(), house.secondMarkings(), house.ledger(), house.decisions());
    }

    @Bean
    MarkingPages markingPages(House house, MarkingReader reader, Words words) {
        return new MarkingPages(reader, house.cases(), house.flow().secondMarks(), house.decisions(), words);
    }

    @Bean
    SecondMarkingApi secondMarkingApi(House house, MarkingReader reader) {
        return new SecondMarkingApi(
                reader, house.cases(), house.decisions(), house.flow().secondMarks());
    }
}
