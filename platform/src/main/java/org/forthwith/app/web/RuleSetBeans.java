package org.forthwith.app.web;

import org.forthwith.app.House;
import org.forthwith.desk.api.RuleSetsApi;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.replay.Trial;
import org.forthwith.desk.replay.TrialOnRecord;
import org.forthwith.desk.ruleset.RuleSetForms;
import org.forthwith.desk.ruleset.RuleSetPages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the calls about rule sets. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class RuleSetBeans {

    @Bean
    RuleSetPages ruleSetPages(House house, Words words) {
        return new RuleSetPages(
                house.flow().ruleSets(), house.flow().sweeps(), house.rules().shelf(), words, house.clock());
    }

    @Bean
    TrialOnRecord trialOnRecord(Trial trial, House house, Words words) {
        return new TrialOnRecord(trial, house.flow().ruleSets(), house.platform(), words);
    }

    @Bean
    RuleSetForms ruleSetForms(House house, TrialOnRecord trials, Words words) {
        return new RuleSetForms(house.flow().ruleSets(), trials, words);
    }

    @Bean
    RuleSetsApi ruleSetsApi(House house, TrialOnRecord trials) {
        return new RuleSetsApi(house.flow().ruleSets(), trials, house.flow().sweeps(), house.clock());
    }
}
