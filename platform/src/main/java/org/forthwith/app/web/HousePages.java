package org.forthwith.app.web;

import org.forthwith.access.ForceMap;
import org.forthwith.access.SenderRegister;
import org.forthwith.app.DemoClock;
import org.forthwith.app.House;
import org.forthwith.desk.api.CaseActs;
import org.forthwith.desk.api.CasesApi;
import org.forthwith.desk.api.ChildActs;
import org.forthwith.desk.api.GradeActs;
import org.forthwith.desk.api.GuidanceApi;
import org.forthwith.desk.api.ReferralsApi;
import org.forthwith.desk.api.RestrictionActs;
import org.forthwith.desk.api.SearchApi;
import org.forthwith.desk.casepage.Answering;
import org.forthwith.desk.casepage.CasePage;
import org.forthwith.desk.casepage.ChildForms;
import org.forthwith.desk.casepage.GradeForms;
import org.forthwith.desk.casepage.LinkForms;
import org.forthwith.desk.casepage.MoveForms;
import org.forthwith.desk.casepage.RestrictionForms;
import org.forthwith.desk.demo.TimeMachine;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.intake.PublishedGuidance;
import org.forthwith.desk.intake.RepairPages;
import org.forthwith.desk.intake.ReportForm;
import org.forthwith.desk.queue.QueuePage;
import org.forthwith.desk.search.LinksPage;
import org.forthwith.desk.search.SearchPage;
import org.forthwith.desk.staff.MarkedAway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the calls that stand on a house with its database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(House.class)
class HousePages {

    @Bean
    QueuePage queuePage(House house, Words words) {
        return new QueuePage(
                house.cases(),
                house.decisions(),
                house.reference().timetable(),
                words,
                house.clock(),
                house.flow().sweeps(),
                new MarkedAway(house.ledger(), house.decisions(), words));
    }

    @Bean
    CasePage casePage(House house, ForceMap forces, Words words) {
        return new CasePage(
                house.caseReader(),
                house.links(),
                house.decisions(),
                house.reference().timetable(),
                forces,
                words,
                house.clock());
    }

    @Bean
    Answering answering(House house, Words words) {
        return new Answering(house.cases(), house.decisions(), words);
    }

    @Bean
    MoveForms moveForms(House house, Answering answering) {
        return new MoveForms(house.flow(), answering);
    }

    @Bean
    GradeForms gradeForms(House house, Answering answering) {
        return new GradeForms(house.flow(), answering);
    }

    @Bean
    ChildForms childForms(House house, Answering answering) {
        return new ChildForms(house.flow(), answering);
    }

    @Bean
    LinkForms linkForms(House house, Answering answering) {
        return new LinkForms(house.flow(), answering);
    }

    @Bean
    RestrictionForms restrictionForms(House house, Answering answering) {
        return new RestrictionForms(house.flow(), answering);
    }

    @Bean
    RestrictionActs restrictionActs(House house) {
        return new RestrictionActs(
                house.cases(), house.decisions(), house.flow().restrictions());
    }

    @Bean
    RepairPages repairPages(House house, Words words) {
        return new RepairPages(house.referrals(), house.flow().repair(), house.decisions(), words);
    }

    @Bean
    ReportForm reportForm(House house, Words words) {
        return new ReportForm(house.flow().walk(), words, house.ids());
    }

    @Bean
    SearchPage searchPage(House house, Words words) {
        return new SearchPage(house.flow().lookUp(), words);
    }

    @Bean
    LinksPage linksPage(House house) {
        return new LinksPage(house.links(), house.decisions());
    }

    @Bean
    CasesApi casesApi(House house) {
        return new CasesApi(
                house.cases(),
                house.caseReader(),
                house.links(),
                house.decisions(),
                house.reference().timetable(),
                house.clock());
    }

    @Bean
    CaseActs caseActs(House house) {
        return new CaseActs(
                house.cases(),
                house.decisions(),
                house.flow().cases(),
                house.flow().links());
    }

    @Bean
    GradeActs gradeActs(House house) {
        return new GradeActs(house.cases(), house.decisions(), house.flow().grades());
    }

    @Bean
    ChildActs childActs(House house) {
        return new ChildActs(house.cases(), house.decisions(), house.flow().children());
    }

    @Bean
    ReferralsApi referralsApi(House house, SenderRegister senders) {
        return new ReferralsApi(
                house.flow().batches(), house.flow().repair(), house.referrals(), house.decisions(), senders);
    }

    @Bean
    GuidanceApi guidanceApi(House house) {
        return new GuidanceApi(house.flow().guidance(), house.guidance(), house.decisions());
    }

    @Bean
    PublishedGuidance publishedGuidance(House house) {
        return new PublishedGuidance(house.guidance(), house.decisions());
    }

    @Bean
    SearchApi searchApi(House house) {
        return new SearchApi(house.flow().lookUp());
    }

    /** Only where there is a clock that can be moved, which is in a demonstration. */
    @Bean
    @ConditionalOnBean(DemoClock.class)
    TimeMachine timeMachine(DemoClock clock, House house, Words words) {
        return new TimeMachine(clock::forward, house.flow().watch()::sweep, words);
    }
}
