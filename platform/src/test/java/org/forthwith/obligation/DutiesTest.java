package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.obligation.CaseStory.instant;
import static org.forthwith.obligation.Happens.checked;
import static org.forthwith.obligation.Happens.child;
import static org.forthwith.obligation.Happens.confirmed;
import static org.forthwith.obligation.Happens.fact;
import static org.forthwith.obligation.Happens.linked;
import static org.forthwith.obligation.Happens.moved;
import static org.forthwith.obligation.Happens.opened;
import static org.forthwith.obligation.Happens.proposed;
import static org.forthwith.obligation.Happens.proposedBy;
import static org.forthwith.obligation.Happens.resolved;
import static org.forthwith.obligation.Happens.reviewDeclined;
import static org.forthwith.obligation.Happens.reviewRequested;
import static org.forthwith.obligation.Happens.shared;
import static org.forthwith.obligation.Happens.waived;

import java.util.List;
import org.forthwith.kernel.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clock by clock: what starts it, on which terms, and what stops it. */
class DutiesTest {

    private static CaseStory received() {
        return CaseStory.received("2026-09-01T09:00+01:00");
    }

    @Test
    void a_new_case_runs_on_the_six_clocks_that_count_from_receipt() {
        assertThat(received().duties.open())
                .extracting(Duty::clock)
                .containsExactly("K01", "K02", "K04b", "K06", "K09b", "K50");
        assertThat(received().duties.open())
                .allMatch(duty -> duty.startedAt().equals(instant("2026-09-01T09:00+01:00")));
    }

    @Test
    void a_broken_document_that_is_no_case_yet_starts_none() {
        var story = CaseStory.from("2026-09-01T09:00+01:00").platform(Happens.received());

        assertThat(story.duties.open()).isEmpty();
    }

    @Test
    void an_urgent_report_is_acknowledged_within_an_hour_and_another_within_four() {
        var urgent = CaseStory.from("2026-09-01T09:00+01:00").platform(opened(true, false));

        assertThat(urgent.only("K01").dueAt()).isEqualTo(instant("2026-09-01T10:00+01:00"));
        assertThat(received().only("K01").dueAt()).isEqualTo(instant("2026-09-01T13:00+01:00"));
        assertThat(received().person(moved("RECEIVED", "TRIAGE")).open("K01")).isEmpty();
    }

    @Test
    void triage_is_decided_when_the_case_leaves_it_or_reaches_assessment() {
        assertThat(received().person(moved("RECEIVED", "TRIAGE")).open("K02")).hasSize(1);
        assertThat(received().person(moved("TRIAGE", "RESEARCH")).open("K02")).isEmpty();
        assertThat(received().person(moved("RECEIVED", "ASSESS")).open("K02")).isEmpty();
    }

    @Test
    void the_mandatory_checks_are_due_48_hours_after_triage_and_12_when_a_child_is_possible() {
        var child = CaseStory.from("2026-09-01T09:00+01:00").platform(opened(false, true));

        assertThat(received().person(moved("TRIAGE", "RESEARCH")).only("K04").dueAt())
                .isEqualTo(instant("2026-09-03T09:00+01:00"));
        assertThat(child.person(moved("TRIAGE", "RESEARCH")).only("K04").dueAt())
                .isEqualTo(instant("2026-09-01T21:00+01:00"));
    }

    @Test
    void going_straight_to_assessment_does_not_go_round_the_checks_and_coming_back_to_it_asks_for_none() {
        var story = received().person(moved("RECEIVED", "ASSESS"));
        assertThat(story.only("K04").dueAt()).isEqualTo(instant("2026-09-03T09:00+01:00"));

        story.person(checked("PND")).at("2026-09-20T09:00+01:00").person(moved("PLAN", "ASSESS"));
        assertThat(story.duties.open()).extracting(Duty::clock).doesNotContain("K04");
        assertThat(story.duties.stopped()).extracting(Duty::clock).containsOnlyOnce("K04");
    }

    @Test
    void a_child_found_during_research_leaves_12_hours_from_then_for_the_checks() {
        var story = received()
                .person(moved("TRIAGE", "RESEARCH"))
                .at("2026-09-01T20:00+01:00")
                .person(child("one", false));
        assertThat(story.only("K04").dueAt()).isEqualTo(instant("2026-09-02T08:00+01:00"));
        assertThat(story.only("K04").openedBy()).isEqualTo(4);

        var late = received()
                .person(moved("TRIAGE", "RESEARCH"))
                .at("2026-09-03T08:00+01:00")
                .person(child("one", false));
        assertThat(late.only("K04").dueAt()).isEqualTo(instant("2026-09-03T09:00+01:00"));
    }

    @Test
    void a_fact_that_puts_a_child_in_reach_shortens_the_checks_as_a_child_does() {
        var running = received().person(moved("TRIAGE", "RESEARCH")).person(fact("RESIDENT_CHILD", Answer.YES));
        assertThat(running.only("K04").dueAt()).isEqualTo(instant("2026-09-01T21:00+01:00"));

        var before = received().person(fact("RESIDENT_CHILD", Answer.YES)).person(moved("TRIAGE", "RESEARCH"));
        assertThat(before.only("K04").dueAt()).isEqualTo(instant("2026-09-01T21:00+01:00"));

        var unknown = received().person(fact("RESIDENT_CHILD", Answer.UNKNOWN)).person(moved("TRIAGE", "RESEARCH"));
        assertThat(unknown.only("K04").dueAt()).isEqualTo(instant("2026-09-03T09:00+01:00"));
    }

    @Test
    void only_the_mandatory_source_ends_the_checks_and_a_waiver_does_as_well() {
        var story = received().person(moved("TRIAGE", "RESEARCH")).person(checked("PNC"));
        assertThat(story.open("K04")).hasSize(1);

        assertThat(story.person(waived("PND")).open("K04")).isEmpty();
    }

    @Test
    void checks_made_before_triage_ends_satisfy_their_clock_at_once() {
        var story = received().person(checked("PND")).person(moved("TRIAGE", "RESEARCH"));

        assertThat(story.open("K04")).isEmpty();
        assertThat(story.lastStopped("K04").late(story.now)).isFalse();
    }

    @Test
    void resolution_runs_while_the_case_is_being_resolved_until_it_is_corroborated() {
        var story = received().person(moved("RESEARCH", "RESOLVE")).person(resolved(false));
        assertThat(story.only("K05").dueAt()).isEqualTo(instant("2026-09-04T09:00+01:00"));

        assertThat(story.person(resolved(true)).open("K05")).isEmpty();
        assertThat(received()
                        .person(moved("RESEARCH", "RESOLVE"))
                        .person(moved("RESOLVE", "ASSESS"))
                        .open("K05"))
                .isEmpty();
    }

    // [utest->req~new-fact-asks-for-a-regrade~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # question,             answer,  graded, hours until a regrade is due (0: none)
            POSITION_OF_TRUST,      YES,     true,   24
            POSITION_OF_TRUST,      UNKNOWN, true,   24
            POSITION_OF_TRUST,      NO,      true,   0
            POSITION_OF_TRUST,      YES,     false,  0
            RESIDENT_CHILD,         YES,     true,   4
            RESIDENT_CHILD,         YES,     false,  4
            REGULAR_CHILD_ACCESS,   YES,     false,  4
            RESIDENT_CHILD,         UNKNOWN, true,   24
            RESIDENT_CHILD,         UNKNOWN, false,  0
            RESIDENT_CHILD,         NO,      true,   0
            """)
    void a_fact_asks_for_a_regrade_when_it_can_raise_the_grade(
            String question, Answer answer, boolean graded, int hours) {
        var story = received();
        if (graded) {
            story.person(confirmed(HIGH));
        }
        story.person(fact(question, answer));

        assertThat(story.open("K06b"))
                .extracting(Duty::dueAt)
                .isEqualTo(hours == 0 ? List.of() : List.of(story.now.plusSeconds(hours * 3_600L)));
    }

    @Test
    void a_second_fact_gives_no_more_time_and_a_child_gives_less() {
        var story = received()
                .person(confirmed(HIGH))
                .person(fact("POSITION_OF_TRUST", Answer.YES))
                .at("2026-09-01T12:00+01:00")
                .platform(linked("phone"));
        assertThat(story.only("K06b").dueAt()).isEqualTo(instant("2026-09-02T09:00+01:00"));

        story.person(child("one", false));
        assertThat(story.only("K06b").dueAt()).isEqualTo(instant("2026-09-01T16:00+01:00"));

        story.at("2026-09-01T13:00+01:00").person(child("two", false));
        assertThat(story.only("K06b").dueAt()).isEqualTo(instant("2026-09-01T16:00+01:00"));
        assertThat(story.person(confirmed(HIGH)).open("K06b")).isEmpty();
    }

    @Test
    void a_review_is_decided_within_four_hours_by_either_answer() {
        var story = received().person(reviewRequested(LOW));
        assertThat(story.only("K07").dueAt()).isEqualTo(instant("2026-09-01T13:00+01:00"));

        assertThat(story.person(reviewDeclined()).open("K07")).isEmpty();
        assertThat(received()
                        .person(reviewRequested(LOW))
                        .person(confirmed(LOW))
                        .open("K07"))
                .isEmpty();
    }

    @Test
    void a_child_at_immediate_risk_never_has_more_time_than_another() {
        var evening = received().at("2026-09-01T22:00+01:00").person(child("one", true));

        assertThat(evening.only("K10").dueAt()).isEqualTo(instant("2026-09-02T00:00+01:00"));
    }

    @Test
    void what_was_pressing_to_share_is_pressing_to_discuss() {
        var story = received().person(child("one", true)).person(shared("one"));

        assertThat(story.only("K12").term()).isEqualTo(Term.PRESSING);
        assertThat(story.only("K12").dueAt()).isEqualTo(instant("2026-09-02T00:00+01:00"));
    }

    @Test
    void a_child_named_again_as_at_immediate_risk_is_to_be_shared_sooner_under_a_new_duty() {
        var story = received()
                .person(child("one", false))
                .at("2026-09-01T10:00+01:00")
                .person(child("one", true));

        assertThat(story.only("K10").dueAt()).isEqualTo(instant("2026-09-01T14:00+01:00"));
        assertThat(story.lastStopped("K10").stoppedBecause()).isEqualTo("a stricter one took its place");
    }

    @Test
    void an_act_restarts_the_idle_clock_and_the_platforms_work_does_not() {
        var story = received().platform(proposed(HIGH)).at("2026-09-03T09:00+01:00");
        story.platform(fact("POSITION_OF_TRUST", Answer.YES))
                .person(linked("phone"))
                .platform(moved("TRIAGE", "RESEARCH"));
        assertThat(story.only("K50").startedAt()).isEqualTo(instant("2026-09-01T09:00+01:00"));

        story.person(checked("PND"));
        assertThat(story.only("K50").dueAt()).isEqualTo(instant("2026-09-06T09:00+01:00"));
        assertThat(story.lastStopped("K50").stoppedBecause()).isEqualTo("somebody acted");
    }

    @Test
    void an_act_dated_back_does_not_restart_the_idle_clock_from_the_past() {
        var story = received().at("2026-09-01T08:00+01:00").person(checked("PND"));

        assertThat(story.only("K50").startedAt()).isEqualTo(instant("2026-09-01T09:00+01:00"));
    }

    @Test
    void a_grade_raised_by_rule_leaves_an_idle_case_less_time_and_never_more() {
        var story =
                received().person(confirmed(LOW)).at("2026-09-03T09:00+01:00").platform(proposed(HIGH));
        assertThat(story.only("K50").dueAt()).isEqualTo(instant("2026-09-06T09:00+01:00"));

        var nearly =
                received().person(confirmed(LOW)).at("2026-09-15T08:00+01:00").platform(proposed(HIGH));
        assertThat(nearly.only("K50").dueAt()).isEqualTo(instant("2026-09-15T09:00+01:00"));
    }

    @Test
    void the_household_check_runs_until_the_rules_no_longer_miss_it() {
        var asked = received().platform(proposedBy("R-C"));
        assertThat(asked.only("K04b").dueAt()).isEqualTo(instant("2026-09-02T09:00+01:00"));

        var established = asked.platform(proposedBy("R-B"));
        assertThat(established.duties.open()).extracting(Duty::clock).doesNotContain("K04b");
    }

    // [utest->req~an-open-case-is-never-silent~1]
    @Test
    void a_clock_that_has_breached_goes_on_running() {
        var story = received();
        story.sweepAt("2028-03-01T09:00Z");

        assertThat(story.duties.open())
                .filteredOn(duty -> !duty.clock().equals(Catalogue.KNOWN_TO_CHIEF))
                .hasSize(6)
                .allMatch(duty -> duty.late(story.now));
    }
}
