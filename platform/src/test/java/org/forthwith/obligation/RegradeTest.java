package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.obligation.CaseStory.instant;
import static org.forthwith.obligation.Happens.confirmed;
import static org.forthwith.obligation.Happens.moved;
import static org.forthwith.obligation.Happens.owned;
import static org.forthwith.obligation.Happens.proposed;
import static org.forthwith.obligation.Happens.reopened;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.kernel.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a grade, and another grade after it, does to the clocks that go by it. */
class RegradeTest {

    private static final Instant GRADED = instant("2026-09-01T09:00+01:00");

    @ParameterizedTest
    @CsvSource(textBlock = """
            VERY_HIGH, 2026-09-01T11:00+01:00, 2026-09-02T09:00+01:00, 2026-09-03T09:00+01:00, 2026-09-02T09:00+01:00
            HIGH,      2026-09-02T09:00+01:00, 2026-09-08T09:00+01:00, 2026-09-11T09:00+01:00, 2026-09-04T09:00+01:00
            MEDIUM,    2026-09-04T09:00+01:00, 2026-09-15T09:00+01:00, 2026-09-22T09:00+01:00, 2026-09-08T09:00+01:00
            LOW,       2026-09-04T09:00+01:00, 2026-10-01T09:00+01:00, 2026-10-16T09:00+01:00, 2026-09-15T09:00+01:00
            """)
    void each_grade_has_its_own_time_to_be_taken_enforced_and_acted_on(
            Grade grade, String taken, String enforced, String outer, String idle) {
        var story = CaseStory.received("2026-09-01T09:00+01:00").person(confirmed(grade));

        assertThat(story.only("K08").dueAt()).isEqualTo(instant(taken));
        assertThat(story.only("K09").dueAt()).isEqualTo(instant(enforced));
        assertThat(story.only("K09b").dueAt()).isEqualTo(instant(outer));
        assertThat(story.only("K50").dueAt()).isEqualTo(instant(idle));
    }

    // [utest->req~unknown-grade-has-the-strictest-limit~1]
    @Test
    void a_case_that_nobody_has_graded_runs_on_the_clocks_of_the_highest_grade() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");

        assertThat(story.only("K09b").term()).isEqualTo(Term.UNGRADED);
        assertThat(story.only("K09b").dueAt()).isEqualTo(instant("2026-09-03T09:00+01:00"));
        assertThat(story.only("K50").dueAt()).isEqualTo(instant("2026-09-02T09:00+01:00"));
    }

    @Test
    void a_provisional_grade_dates_the_outer_limit_at_once_and_starts_no_enforcement_clock() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").platform(proposed(MEDIUM));

        assertThat(story.only("K09b").dueAt()).isEqualTo(instant("2026-09-22T09:00+01:00"));
        assertThat(story.only("K50").dueAt()).isEqualTo(instant("2026-09-08T09:00+01:00"));
        assertThat(story.only("K06").runs()).isTrue();
        assertThat(story.open("K09")).isEmpty();
    }

    // [utest->req~the-stricter-due-time-stands~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # first, then,      after, enforcement is due
            LOW,      HIGH,      PT24H,  2026-09-09T09:00+01:00
            LOW,      VERY_HIGH, PT24H,  2026-09-03T09:00+01:00
            # raised on the last day: the day that stood is sooner than a new limit
            LOW,      VERY_HIGH, PT708H, 2026-10-01T09:00+01:00
            HIGH,     VERY_HIGH, PT144H, 2026-09-08T09:00+01:00
            # said again: no new time
            HIGH,     HIGH,      PT72H,  2026-09-08T09:00+01:00
            # lowered: the lower limit, and from the first decision
            HIGH,     MEDIUM,    PT72H,  2026-09-15T09:00+01:00
            VERY_HIGH,LOW,       PT20H,  2026-10-01T09:00+01:00
            """)
    void a_second_grade_moves_the_enforcement_clock(Grade first, Grade then, String after, String due) {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(confirmed(first))
                .at(GRADED.plus(Duration.parse(after)))
                .person(confirmed(then));

        assertThat(story.only("K09").dueAt()).isEqualTo(instant(due));
    }

    @Test
    void a_higher_proposal_stands_and_a_lower_one_does_not() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .platform(proposed(HIGH))
                .platform(proposed(LOW));
        assertThat(story.duties.bearing().grade()).isEqualTo(HIGH);

        story.platform(proposed(VERY_HIGH));
        assertThat(story.duties.bearing().grade()).isEqualTo(VERY_HIGH);
    }

    @Test
    void lowering_a_grade_that_had_been_raised_late_does_not_pull_the_due_time_back_into_the_past() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(confirmed(LOW))
                .at("2026-09-30T21:00+01:00")
                .person(confirmed(VERY_HIGH))
                .at("2026-09-30T22:00+01:00")
                .person(confirmed(MEDIUM));

        assertThat(story.only("K09").dueAt()).isEqualTo(instant("2026-10-01T09:00+01:00"));
    }

    @Test
    void a_provisional_grade_confirmed_at_a_lower_one_starts_the_clocks_of_the_lower() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .platform(proposed(HIGH))
                .at("2026-09-01T15:00+01:00")
                .person(confirmed(MEDIUM));

        assertThat(story.only("K09").dueAt()).isEqualTo(instant("2026-09-15T15:00+01:00"));
        assertThat(story.only("K09b").dueAt()).isEqualTo(instant("2026-09-22T09:00+01:00"));
    }

    @Test
    void what_has_an_owner_is_not_to_be_taken_again_and_what_was_enforced_is_not_to_be_enforced_again() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(confirmed(MEDIUM))
                .person(owned())
                .person(moved("PLAN", "ENFORCED"))
                .person(confirmed(HIGH));

        assertThat(story.open("K08")).isEmpty();
        assertThat(story.open("K09")).isEmpty();
        assertThat(story.open("K09b")).isEmpty();
        assertThat(story.lastStopped("K09").stoppedBecause()).isEqualTo("it was enforced");
    }

    @Test
    void a_reopened_case_keeps_its_owner_and_has_to_be_enforced_once_more() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(confirmed(MEDIUM))
                .person(owned())
                .person(moved("PLAN", "ENFORCED"))
                .person(Happens.closed())
                .person(reopened())
                .person(confirmed(HIGH));

        assertThat(story.open("K08")).isEmpty();
        assertThat(story.only("K09").dueAt()).isEqualTo(instant("2026-09-08T09:00+01:00"));
    }

    /** Found by the simulation, seed 4711: a refused act on a closed case let the rules speak again, and they raised the grade because time had passed. */
    @Test
    void a_grade_that_the_rules_raise_in_a_closed_case_starts_no_clock_in_it() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(confirmed(MEDIUM))
                .person(Happens.closed())
                .person(Happens.refused())
                .platform(proposed(HIGH));

        assertThat(story.duties.open()).isEmpty();
    }
}
