package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.obligation.CaseStory.instant;
import static org.forthwith.obligation.Happens.child;
import static org.forthwith.obligation.Happens.confirmed;
import static org.forthwith.obligation.Happens.fact;
import static org.forthwith.obligation.Happens.linked;
import static org.forthwith.obligation.Happens.moved;
import static org.forthwith.obligation.Happens.owned;
import static org.forthwith.obligation.Happens.proposed;
import static org.forthwith.obligation.Happens.shared;

import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Forces;
import org.junit.jupiter.api.Test;

/** Clocks that run while a case stands somewhere, and what ends them. */
class StayClocksTest {

    private static CaseStory received() {
        return CaseStory.received("2026-09-01T09:00+01:00");
    }

    // [utest->req~clocks-of-a-stay-stop-with-it~1]
    @Test
    void what_the_authority_decides_stops_the_wait_for_its_decision_about_every_child() {
        var story = received()
                .person(child("one", false))
                .person(child("two", false))
                .person(shared("one"))
                .person(shared("two"));
        assertThat(story.open("K12")).hasSize(2);
        assertThat(story.open("K14")).hasSize(2);

        story.at("2026-09-01T16:00+01:00").person(moved("SHARED", "STRATEGY"));

        assertThat(story.open("K12")).isEmpty();
        assertThat(story.open("K14")).isEmpty();
    }

    @Test
    void telling_the_designated_officer_is_no_decision_of_the_authority_about_the_child() {
        var story = received().person(child("one", false)).person(shared("one")).person(moved("SHARED", "LADO"));

        assertThat(story.open("K12")).hasSize(1);
        assertThat(story.open("K14")).hasSize(1);
    }

    // [utest->req~clocks-of-a-stay-stop-with-it~1]
    @Test
    void an_enquiry_has_a_conference_and_an_assessment_and_a_child_in_need_an_assessment_only() {
        var story = received().person(moved("SHARED", "STRATEGY")).person(moved("STRATEGY", "S47"));
        assertThat(story.only("K13").dueAt()).isEqualTo(instant("2026-09-23T00:00+01:00"));
        assertThat(story.open("K15")).hasSize(1);

        story.person(moved("S47", "LADO"));
        assertThat(story.open("K13")).as("telling the officer ends no enquiry").hasSize(1);

        story.person(moved("LADO", "CIN"));
        assertThat(story.open("K13")).isEmpty();
        assertThat(story.only("K15").startedAt()).isEqualTo(instant("2026-09-01T09:00+01:00"));

        story.person(moved("CIN", "EARLY_HELP"));
        assertThat(story.open("K15")).isEmpty();
    }

    // [utest->req~a-conference-counts-from-the-discussion~1]
    @Test
    void a_conference_is_due_from_the_strategy_discussion_however_late_the_enquiry_is_begun() {
        var story = received().person(moved("SHARED", "STRATEGY"));
        story.at("2026-09-08T09:00+01:00").person(moved("STRATEGY", "S47"));

        assertThat(story.only("K13"))
                .returns(instant("2026-09-01T09:00+01:00"), Duty::startedAt)
                .returns(instant("2026-09-23T00:00+01:00"), Duty::dueAt);

        story.person(moved("S47", "NO_FURTHER_ACTION"));
        assertThat(story.open("K13")).isEmpty();
    }

    @Test
    void a_position_of_trust_is_told_to_the_designated_officer_within_a_working_day_and_once() {
        var story = received().person(fact("POSITION_OF_TRUST", Answer.YES));
        assertThat(story.only("K16").dueAt()).isEqualTo(instant("2026-09-03T00:00+01:00"));

        story.person(moved(null, "LADO"));
        assertThat(story.open("K16")).isEmpty();
        assertThat(story.person(fact("POSITION_OF_TRUST", Answer.YES)).open("K16"))
                .isEmpty();
    }

    // [utest->req~clocks-of-a-stay-stop-with-it~1]
    @Test
    void an_allocated_case_waits_for_a_plan_by_its_grade_until_planning_ends() {
        var story = received().person(confirmed(HIGH)).person(moved("ASSESS", "ALLOCATED"));
        assertThat(story.only("K20").dueAt()).isEqualTo(instant("2026-09-03T09:00+01:00"));

        story.platform(proposed(VERY_HIGH)).person(moved("ALLOCATED", "PLAN"));
        assertThat(story.only("K20").dueAt()).isEqualTo(instant("2026-09-01T13:00+01:00"));

        story.person(moved("PLAN", "WARRANT_PREP"));
        assertThat(story.open("K20")).isEmpty();
        assertThat(story.open("K21")).hasSize(1);

        story.person(moved("WARRANT_PREP", "WARRANT_GRANTED"));
        assertThat(story.open("K21")).isEmpty();
        assertThat(story.open("K22")).hasSize(1);
        assertThat(story.only("K22b").dueAt()).isEqualTo(instant("2026-12-02T00:00Z"));

        story.person(moved("WARRANT_GRANTED", "ENFORCED"));
        assertThat(story.open("K22")).isEmpty();
        assertThat(story.open("K22b")).isEmpty();
    }

    // [utest->req~an-act-says-when-it-happened~1]
    @Test
    void
            a_warrant_counts_from_the_day_of_its_issue_and_one_executed_in_time_is_not_late_because_that_is_recorded_late() {
        var story = received().person(confirmed(HIGH));
        story.at("2026-09-03T09:00+01:00").person(moved("WARRANT_PREP", "WARRANT_GRANTED", "2026-09-02T16:00+01:00"));
        assertThat(story.only("K22").dueAt()).isEqualTo(instant("2026-09-09T16:00+01:00"));
        assertThat(story.only("K22b").dueAt()).isEqualTo(instant("2026-12-03T00:00Z"));

        story.at("2026-09-09T20:00+01:00").person(moved("WARRANT_GRANTED", "ENFORCED", "2026-09-09T05:30+01:00"));
        assertThat(story.lastStopped("K22").late(story.now)).isFalse();
        assertThat(story.lastStopped("K22").stoppedAt()).isEqualTo(instant("2026-09-09T05:30+01:00"));
        assertThat(story.only("K50").startedAt())
                .as("somebody acted when they recorded it")
                .isEqualTo(story.now);
    }

    // [utest->req~an-act-says-when-it-happened~1]
    @Test
    void what_started_only_after_it_happened_stops_as_it_started() {
        var story = received().at("2026-09-01T12:00+01:00").person(confirmed(HIGH));
        story.at("2026-09-01T13:00+01:00").person(moved("PLAN", "ENFORCED", "2026-09-01T11:00+01:00"));

        assertThat(story.lastStopped("K09").stoppedAt()).isEqualTo(instant("2026-09-01T12:00+01:00"));
        assertThat(story.lastStopped("K09b").stoppedAt()).isEqualTo(instant("2026-09-01T11:00+01:00"));
    }

    // [utest->req~a-clock-runs-where-its-law-holds~1]
    @Test
    void a_scottish_warrant_has_no_limit_of_an_english_act() {
        var story = received();
        story.force = new ForceCode("99");
        story.person(moved("WARRANT_PREP", "WARRANT_GRANTED"));

        assertThat(story.open("K22")).hasSize(1);
        assertThat(story.open("K22b")).isEmpty();
    }

    // [utest->req~bail-begins-the-day-after-arrest~1]
    @Test
    void bail_is_counted_from_the_day_after_the_arrest_whenever_it_was_granted() {
        var story = received()
                .person(moved("ENFORCED", "CUSTODY"))
                .at("2026-09-02T03:00+01:00")
                .person(moved("CUSTODY", "BAIL"));

        assertThat(story.duties.open())
                .filteredOn(duty -> duty.clock().startsWith("K3"))
                .extracting(Duty::clock, Duty::startedAt, Duty::dueAt)
                .containsExactly(
                        tuple("K31", instant("2026-09-02T00:00+01:00"), instant("2026-12-02T00:00Z")),
                        tuple("K35", instant("2026-09-02T00:00+01:00"), instant("2026-11-18T00:00Z")),
                        tuple("K30", instant("2026-09-02T03:00+01:00"), instant("2026-09-30T03:00+01:00")));

        story.person(moved("BAIL", "RUI"));
        assertThat(story.duties.open())
                .filteredOn(duty -> duty.clock().startsWith("K3"))
                .extracting(Duty::clock)
                .containsExactly("K34");
    }

    @Test
    void bail_in_a_case_of_the_national_agency_begins_with_six_months() {
        var story = received();
        story.force = Forces.NATIONAL_AGENCY;
        story.person(moved("ENFORCED", "CUSTODY")).person(moved("CUSTODY", "BAIL"));

        assertThat(story.only("K31n").dueAt()).isEqualTo(instant("2027-03-02T00:00Z"));
        assertThat(story.open("K31")).isEmpty();
    }

    // [utest->req~only-an-investigator-accepts~1]
    @Test
    void an_assessor_who_takes_a_case_to_grade_it_has_not_accepted_it() {
        var story = received().person(Role.ASSESSOR, owned()).person(confirmed(HIGH));
        assertThat(story.open("K08")).hasSize(1);

        story.person(Role.SUPERVISOR, owned());
        assertThat(story.open("K08")).hasSize(1);

        story.person(Role.INVESTIGATOR, owned());
        assertThat(story.open("K08")).isEmpty();
    }

    // [utest->req~a-raise-asks-for-a-person~1]
    @Test
    void a_confirmed_grade_that_the_rules_raise_is_looked_at_by_a_person_within_a_day() {
        var story = received().person(confirmed(MEDIUM)).platform(proposed(MEDIUM));
        assertThat(story.open("K06b")).isEmpty();

        story.platform(proposed(HIGH));
        assertThat(story.only("K06b").dueAt()).isEqualTo(instant("2026-09-02T09:00+01:00"));
        assertThat(story.person(confirmed(HIGH)).open("K06b")).isEmpty();
    }

    @Test
    void a_weak_match_waits_for_a_decision_and_asks_for_no_other_grade() {
        var story = received().person(confirmed(MEDIUM)).platform(linked("town", Strength.WEAK));

        assertThat(story.open("K03")).hasSize(1);
        assertThat(story.open("K06b")).isEmpty();
    }
}
