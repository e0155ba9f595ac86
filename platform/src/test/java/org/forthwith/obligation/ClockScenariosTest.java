package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.obligation.CaseStory.instant;
import static org.forthwith.obligation.Happens.acknowledged;
import static org.forthwith.obligation.Happens.barLifted;
import static org.forthwith.obligation.Happens.barred;
import static org.forthwith.obligation.Happens.checked;
import static org.forthwith.obligation.Happens.child;
import static org.forthwith.obligation.Happens.closed;
import static org.forthwith.obligation.Happens.confirmed;
import static org.forthwith.obligation.Happens.decided;
import static org.forthwith.obligation.Happens.gradeRefused;
import static org.forthwith.obligation.Happens.identifiers;
import static org.forthwith.obligation.Happens.linked;
import static org.forthwith.obligation.Happens.moved;
import static org.forthwith.obligation.Happens.owned;
import static org.forthwith.obligation.Happens.proposed;
import static org.forthwith.obligation.Happens.reopened;
import static org.forthwith.obligation.Happens.searched;
import static org.forthwith.obligation.Happens.shared;
import static org.forthwith.obligation.Happens.undone;

import java.util.List;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios, as far as they are about clocks. */
class ClockScenariosTest {

    // [utest->req~each-child-and-each-link-has-a-clock~1]
    @Test
    void a01_three_children_in_the_household_have_a_sharing_clock_each() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .platform(child("eldest", false))
                .platform(child("middle", false))
                .platform(child("youngest", true));

        assertThat(story.open("K10"))
                .extracting(Duty::about, Duty::dueAt)
                .containsExactly(
                        tuple(Happens.childId("eldest").value().toString(), instant("2026-09-02T00:00+01:00")),
                        tuple(Happens.childId("middle").value().toString(), instant("2026-09-02T00:00+01:00")),
                        tuple(Happens.childId("youngest").value().toString(), instant("2026-09-01T13:00+01:00")));

        story.at("2026-09-01T12:00+01:00").person(shared("youngest"));
        assertThat(story.open("K10")).hasSize(2);
    }

    // [utest->req~an-open-case-is-never-silent~1]
    @Test
    void a01_an_untouched_high_case_is_told_to_owner_supervisor_inspector_and_head_of_unit_in_turn() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .platform(proposed(HIGH))
                .person(gradeRefused(LOW));

        assertThat(idle(story.sweepAt("2026-09-08T09:00+01:00")))
                .extracting(RungReached::percent, RungReached::addressee, RungReached::at)
                .containsExactly(
                        tuple(50, Role.INVESTIGATOR, instant("2026-09-02T21:00+01:00")),
                        tuple(75, Role.SUPERVISOR, instant("2026-09-03T15:00+01:00")),
                        tuple(90, Role.INSPECTOR, instant("2026-09-04T01:48+01:00")),
                        tuple(100, Role.HEAD_OF_UNIT, instant("2026-09-04T09:00+01:00")),
                        tuple(200, Role.CHIEF_OFFICER, instant("2026-09-07T09:00+01:00")));
    }

    @Test
    void a01_eighteen_months_of_reports_that_only_the_platform_touches_leave_the_idle_clock_where_it_was() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").platform(proposed(HIGH));
        for (int month = 1; month <= 18; month++) {
            story.at(story.now.plusSeconds(30 * 86_400L))
                    .platform(Happens.received())
                    .platform(identifiers())
                    .platform(searched(1))
                    .person(linked("report " + month));
            story.sweep();
        }

        assertThat(story.only("K50").startedAt()).isEqualTo(instant("2026-09-01T09:00+01:00"));
        assertThat(story.only("K50").rung()).isEqualTo(200);
    }

    @Test
    void a03_a_child_found_in_a_very_high_case_asks_for_a_regrade_in_four_hours() {
        var story = CaseStory.received("2026-03-02T09:00Z")
                .person(moved("RECEIVED", "TRIAGE"))
                .person(confirmed(VERY_HIGH))
                .at("2026-03-05T10:00Z")
                .person(child("sibling", false));

        assertThat(story.only("K06b").dueAt()).isEqualTo(instant("2026-03-05T14:00Z"));
        assertThat(story.sweepAt("2026-03-05T14:00Z"))
                .filteredOn(rung -> rung.clock().equals("K06b") && rung.breach())
                .extracting(RungReached::addressee)
                .containsExactly(Role.HEAD_OF_UNIT);
    }

    @Test
    void a03_a_very_high_case_without_enforcement_breaches_after_a_day_and_reaches_the_chief_officer_after_two() {
        var story = CaseStory.received("2026-03-02T09:00Z").person(confirmed(VERY_HIGH));

        assertThat(story.sweepAt("2026-03-04T09:00Z"))
                .filteredOn(rung -> rung.clock().equals("K09"))
                .extracting(RungReached::percent, RungReached::at)
                .contains(tuple(100, instant("2026-03-03T09:00Z")), tuple(200, instant("2026-03-04T09:00Z")));
    }

    // [utest->req~clocks-count-from-receipt~1]
    @Test
    void a05_the_first_grade_is_due_a_day_after_receipt_whether_or_not_anybody_has_the_case() {
        var story = CaseStory.received("2026-01-10T15:30Z")
                .platform(child("aged seven", false))
                .at("2026-01-10T20:00Z")
                .person(owned());

        assertThat(story.sweepAt("2026-01-11T15:29Z"))
                .filteredOn(rung -> rung.clock().equals("K06"))
                .extracting(RungReached::percent)
                .containsExactly(50, 75, 90);
        assertThat(story.sweepAt("2026-01-11T15:30Z"))
                .filteredOn(rung -> rung.clock().equals("K06"))
                .extracting(RungReached::percent)
                .containsExactly(100);
    }

    @Test
    void a05_a_grade_four_months_later_is_late_from_day_0_and_a_refused_one_stops_nothing() {
        var story = CaseStory.received("2026-01-10T15:30Z")
                .at("2026-05-10T10:00+01:00")
                .person(gradeRefused(LOW));
        assertThat(story.only("K06").late(story.now)).isTrue();

        story.person(confirmed(HIGH));

        Duty late = story.lastStopped("K06");
        assertThat(late.startedAt()).isEqualTo(instant("2026-01-10T15:30Z"));
        assertThat(late.dueAt()).isEqualTo(instant("2026-01-11T15:30Z"));
        assertThat(late.late(story.now)).isTrue();
        assertThat(story.only("K09b").dueAt()).isEqualTo(instant("2026-01-20T15:30Z"));
    }

    // [utest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void a_link_that_waits_again_has_its_clock_again_and_one_that_stands_as_decided_before_has_none() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .platform(linked("handle"))
                .person(decided("handle"))
                .person(decided("handle"))
                .at("2026-09-02T09:00+01:00")
                .person(undone("handle", false));
        assertThat(story.open("K03")).isEmpty();

        story.at("2026-09-03T09:00+01:00").person(undone("handle", true));
        assertThat(story.only("K03").dueAt()).isEqualTo(instant("2026-09-04T09:00+01:00"));
    }

    // [utest->req~a-barred-link-asks-for-nothing~1]
    @Test
    void a_bar_starts_no_clock_and_lifting_it_only_where_the_link_waits_then() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .platform(linked("handle"))
                .person(decided("handle"))
                .person(barred("handle"))
                .person(barLifted("handle", false));
        assertThat(story.open("K03")).isEmpty();

        story.person(barred("handle")).at("2026-09-03T09:00+01:00").person(barLifted("handle", true));
        assertThat(story.only("K03").dueAt()).isEqualTo(instant("2026-09-04T09:00+01:00"));
    }

    // [utest->req~each-child-and-each-link-has-a-clock~1]
    @Test
    void a06_a_match_starts_a_clock_on_both_sides_and_each_stops_by_its_own_decision() {
        var older = CaseStory.received("2026-09-01T09:00+01:00").person(confirmed(MEDIUM));
        var newer = CaseStory.received("2026-10-13T09:00+01:00")
                .platform(identifiers())
                .platform(searched(1))
                .platform(linked("phone"));
        older.at("2026-10-13T09:00+01:00").platform(linked("phone"));

        assertThat(newer.only("K03").dueAt()).isEqualTo(instant("2026-10-14T09:00+01:00"));
        assertThat(older.only("K03").dueAt()).isEqualTo(instant("2026-10-14T09:00+01:00"));
        assertThat(older.only("K06b").dueAt()).isEqualTo(instant("2026-10-14T09:00+01:00"));

        older.at("2026-10-13T11:00+01:00").person(decided("phone"));
        assertThat(older.open("K03")).isEmpty();
        assertThat(newer.open("K03")).hasSize(1);
    }

    @Test
    void a06_every_match_is_reviewed_in_its_own_time() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .platform(linked("phone"))
                .at("2026-09-02T05:00+01:00")
                .platform(linked("handle"))
                .person(decided("phone"));

        assertThat(story.only("K03").dueAt()).isEqualTo(instant("2026-09-03T05:00+01:00"));
    }

    @Test
    void a_search_that_finds_nothing_satisfies_the_platforms_own_clock_at_once() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").platform(identifiers());
        assertThat(story.only("K03").dueAt()).isEqualTo(instant("2026-09-01T13:00+01:00"));

        story.platform(searched(0));

        assertThat(story.open("K03")).isEmpty();
        assertThat(story.lastStopped("K03").late(story.now)).isFalse();
    }

    @Test
    void a08_a_child_not_shared_by_the_end_of_the_day_is_a_breach() {
        var story = CaseStory.received("2026-09-01T08:00+01:00")
                .at("2026-09-01T09:00+01:00")
                .person(child("one", false));

        assertThat(story.sweepAt("2026-09-01T23:59:59+01:00"))
                .noneMatch(rung -> rung.clock().equals("K10") && rung.breach());
        assertThat(story.sweepAt("2026-09-02T00:00+01:00"))
                .filteredOn(rung -> rung.clock().equals("K10"))
                .extracting(RungReached::percent)
                .containsExactly(100);
    }

    @Test
    void a08_sent_is_not_done_until_the_authority_has_acknowledged_it() {
        var story = CaseStory.received("2026-09-04T08:00+01:00")
                .person(child("one", false))
                .at("2026-09-04T17:00+01:00")
                .person(shared("one"));

        assertThat(story.open("K10")).isEmpty();
        assertThat(story.only("K11").dueAt()).isEqualTo(instant("2026-09-04T21:00+01:00"));
        assertThat(story.only("K14").dueAt()).isEqualTo(instant("2026-09-08T00:00+01:00"));
        assertThat(story.only("K12").dueAt()).isEqualTo(instant("2026-09-10T00:00+01:00"));

        story.at("2026-09-04T21:30+01:00").person(acknowledged("one"));
        assertThat(story.lastStopped("K11").late(story.now)).isTrue();
    }

    @Test
    void a19_a_closed_case_runs_no_clock_and_a_reopened_one_is_graded_again_within_a_day() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(moved("RECEIVED", "TRIAGE"))
                .person(checked("PND"))
                .person(confirmed(LOW))
                .at("2026-09-05T09:00+01:00")
                .person(closed());
        assertThat(story.duties.open()).isEmpty();

        story.at("2026-12-01T09:00Z").platform(reopened());

        assertThat(story.duties.open()).extracting(Duty::clock).containsExactly("K06", "K50");
        assertThat(story.only("K06").dueAt()).isEqualTo(instant("2026-12-02T09:00Z"));
    }

    private static List<RungReached> idle(List<RungReached> rungs) {
        return rungs.stream().filter(rung -> rung.clock().equals("K50")).toList();
    }
}
