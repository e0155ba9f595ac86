package org.forthwith.app.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.forthwith.app.House;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.watching.WatchPage;
import org.forthwith.desk.watching.Watched;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What shows whether the clocks are being watched: to people on a page, to machines in figures. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class WatchBeans {

    @Bean
    Watched watched(House house) {
        return new Watched(house.sweepers(), InstantSource.system());
    }

    @Bean
    WatchPage watchPage(Watched watched, House house, Words words) {
        return new WatchPage(watched, house.sweepers(), house.figures(), house.decisions(), words, house.clock());
    }

    @Bean
    ClockMeters clockMeters(Watched watched, House house, MeterRegistry figures) {
        return new ClockMeters(watched, house, figures);
    }

    @Bean
    NoticeMeters noticeMeters(MeterRegistry figures) {
        return new NoticeMeters(figures);
    }
}
