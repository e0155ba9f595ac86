package org.forthwith.app.web;

import org.forthwith.app.House;
import org.forthwith.app.Replaying;
import org.forthwith.desk.api.ReplaysApi;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.replay.ReplayPage;
import org.forthwith.desk.replay.Trial;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page and the call on which a rule set is tried on the past. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class ReplayBeans {

    @Bean
    Trial trial(House house, Words words) {
        return new Trial(Replaying.replays(house), Replaying.candidates(house), words);
    }

    @Bean
    ReplayPage replayPage(Trial trial, House house) {
        return new ReplayPage(trial, house.clock());
    }

    @Bean
    ReplaysApi replaysApi(Trial trial) {
        return new ReplaysApi(trial);
    }
}
