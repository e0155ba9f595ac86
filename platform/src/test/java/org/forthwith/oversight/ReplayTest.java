package org.forthwith.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.oversight.Trials.GRADING;
import static org.forthwith.oversight.Trials.MILDER;
import static org.forthwith.oversight.Trials.SHIPPED;
import static org.forthwith.oversight.Trials.STRICTER;
import static org.forthwith.risk.Question.REPEAT_REFERRAL;
import static org.forthwith.risk.Question.RESIDENT_CHILD;
import static org.forthwith.risk.Question.VIOLENCE_MARKER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.forthwith.kernel.Grade;
import org.junit.jupiter.api.Test;

/** What another rule set would have said of the cases of 2025, as known at the time. */
class ReplayTest {

    private static PastCase received(int number, String at) {
        return PastCase.received(GRADING, number, at);
    }

    /** Medium, with everything known but whether the suspect is violent. */
    private static PastCase cleared(int number, String at) {
        return received(number, at).after(Duration.ofHours(2)).clearedBut(VIOLENCE_MARKER);
    }

    // [utest->req~replay-of-the-active-rules-finds-nothing~1]
    @Test
    void the_rules_by_which_a_case_was_graded_find_nothing_in_its_past() {
        var violent =
                cleared(1, "2025-03-03T09:00:00Z").after(Duration.ofHours(1)).establishes(VIOLENCE_MARKER, YES);
        var untouched =
                received(2, "2025-03-03T09:00:00Z").after(Duration.ofDays(2)).establishes(REPEAT_REFERRAL, YES);

        var replay = Trials.of(SHIPPED, violent, untouched);

        assertThat(replay.changes()).isEmpty();
        assertThat(replay.shifts()).isEmpty();
        assertThat(replay.cases()).isEqualTo(2);
        assertThat(replay.moments()).isEqualTo(5);
    }

    @Test
    void a_stricter_rule_raises_the_cases_in_which_it_fires_and_says_why() {
        var violent =
                cleared(1, "2025-03-03T09:00:00Z").after(Duration.ofHours(1)).establishes(VIOLENCE_MARKER, YES);
        var peaceful = cleared(2, "2025-03-03T09:00:00Z").establishes(VIOLENCE_MARKER, NO);

        var replay = Trials.of(STRICTER, violent, peaceful);

        assertThat(replay.raised()).isEqualTo(1);
        assertThat(replay.lowered()).isZero();
        assertThat(replay.changes()).singleElement().satisfies(change -> {
            assertThat(change.reference()).isEqualTo("K-2025-000001");
            assertThat(change.first()).isEqualTo("2025-03-03T12:00:00Z");
            assertThat(change.recorded()).isEqualTo(Grade.MEDIUM);
            assertThat(change.candidate()).isEqualTo(Grade.HIGH);
            assertThat(change.rules()).startsWith("R-X");
            assertThat(change.because()).isEqualTo("High, because the new policy says so (R-X).");
            assertThat(change.stands()).isEqualTo(Grade.MEDIUM);
        });
    }

    @Test
    void a_milder_rule_set_lowers_what_it_says_and_not_what_stood() {
        var known = cleared(1, "2025-03-03T09:00:00Z")
                .establishes(VIOLENCE_MARKER, YES)
                .establishes(REPEAT_REFERRAL, YES);

        var replay = Trials.of(MILDER, known);

        assertThat(replay.lowered()).isEqualTo(1);
        assertThat(replay.changes()).singleElement().satisfies(change -> {
            assertThat(change.recorded()).isEqualTo(Grade.HIGH);
            assertThat(change.candidate()).isEqualTo(Grade.MEDIUM);
            assertThat(change.stands()).isEqualTo(Grade.HIGH);
            assertThat(change.deadlines()).noneMatch(Deadline::missed);
        });
    }

    // [utest->req~replay-knows-what-was-known~1]
    @Test
    void a_fact_that_became_known_later_is_not_used_before() {
        var violent =
                cleared(1, "2025-03-03T09:00:00Z").after(Duration.ofDays(20)).establishes(VIOLENCE_MARKER, YES);
        var before = new Period(Instant.parse("2025-03-01T00:00:00Z"), Instant.parse("2025-03-20T00:00:00Z"));

        assertThat(Trials.of(STRICTER, before, violent).changes()).isEmpty();
        assertThat(Trials.of(STRICTER, violent).changes())
                .singleElement()
                .returns(Instant.parse("2025-03-23T11:00:00Z"), Change::first);
    }

    // [utest->req~replay-knows-what-was-known~1]
    @Test
    void the_rules_are_asked_also_when_they_had_found_nothing_new_to_say() {
        var quiet = received(1, "2025-03-03T09:00:00Z")
                .clearedBut()
                .establishes(RESIDENT_CHILD, YES)
                .after(Duration.ofDays(1));
        int entries = quiet.recorded().size();
        quiet.establishes(VIOLENCE_MARKER, YES);

        assertThat(Moment.of(quiet.recorded()).getLast().known())
                .isEqualTo(quiet.recorded().size())
                .isGreaterThan(entries);
        assertThat(Trials.of(new OneRuleMore(SHIPPED, VIOLENCE_MARKER, Grade.VERY_HIGH), quiet)
                        .changes())
                .singleElement()
                .returns(Grade.VERY_HIGH, Change::candidate);
    }

    @Test
    void what_time_alone_makes_stricter_does_so_in_a_replay_too() {
        var waiting = received(1, "2025-03-03T09:00:00Z")
                .after(Duration.ofHours(23))
                .establishes(VIOLENCE_MARKER, NO)
                .after(Duration.ofHours(2))
                .establishes(REPEAT_REFERRAL, NO);

        assertThat(waiting.recorded().stream()
                        .map(entry -> entry.event().getClass().getSimpleName()))
                .endsWith("GradeProposed");
        assertThat(Trials.of(SHIPPED, waiting).changes()).isEmpty();
    }

    // [utest->req~replay-finds-missed-deadlines~1]
    @Test
    void a_case_that_was_enforced_in_time_would_have_been_late_by_a_stricter_grade() {
        var enforced = cleared(1, "2025-03-03T09:00:00Z")
                .establishes(VIOLENCE_MARKER, YES)
                .after(Duration.ofHours(1))
                .confirms(Grade.MEDIUM)
                .taken()
                .after(Duration.ofDays(8))
                .enforced();

        var replay = Trials.of(STRICTER, enforced);

        assertThat(replay.missed()).isEqualTo(1);
        assertThat(replay.changes().getFirst().deadlines())
                .containsExactly(new Deadline(
                        "K09",
                        Instant.parse("2025-03-10T12:00:00Z"),
                        Instant.parse("2025-03-17T12:00:00Z"),
                        Instant.parse("2025-03-11T12:00:00Z"),
                        false));
    }

    // [utest->req~replay-finds-missed-deadlines~1]
    @Test
    void a_case_that_was_enforced_at_once_is_in_time_by_either_grade() {
        var enforced = cleared(1, "2025-03-03T09:00:00Z")
                .establishes(VIOLENCE_MARKER, YES)
                .confirms(Grade.MEDIUM)
                .taken()
                .after(Duration.ofDays(2))
                .enforced();

        assertThat(Trials.of(STRICTER, enforced).changes()).singleElement().returns(List.of(), Change::deadlines);
    }

    // [utest->req~replay-finds-missed-deadlines~1]
    @Test
    void what_was_late_already_is_told_apart() {
        var forgotten = cleared(1, "2025-03-03T09:00:00Z")
                .establishes(VIOLENCE_MARKER, YES)
                .confirms(Grade.MEDIUM)
                .taken();

        var replay = Trials.of(STRICTER, forgotten);

        assertThat(replay.missed()).isZero();
        assertThat(replay.changes().getFirst().deadlines())
                .extracting(Deadline::clock)
                .contains("K09", "K09b");
        assertThat(replay.changes().getFirst().deadlines()).allMatch(Deadline::lateAlready);
    }

    @Test
    void a_grade_above_what_the_rules_asked_for_is_not_lowered_by_a_stricter_candidate() {
        var careful = cleared(1, "2025-03-03T09:00:00Z")
                .establishes(VIOLENCE_MARKER, YES)
                .confirms(Grade.VERY_HIGH)
                .taken()
                .after(Duration.ofHours(20))
                .enforced();

        assertThat(Trials.of(STRICTER, careful).changes()).singleElement().returns(List.of(), Change::deadlines);
    }

    // [utest->req~replay-counts-the-load~1]
    @Test
    void the_weeks_say_how_many_more_cases_could_not_have_waited() {
        var first = cleared(1, "2025-03-03T09:00:00Z").establishes(VIOLENCE_MARKER, YES);
        var second = cleared(2, "2025-03-04T09:00:00Z").establishes(VIOLENCE_MARKER, YES);
        var later = cleared(3, "2025-03-12T09:00:00Z").establishes(VIOLENCE_MARKER, YES);
        var high = received(4, "2025-03-12T09:00:00Z").establishes(RESIDENT_CHILD, YES);

        var loads = Trials.of(STRICTER, first, second, later, high).loads();

        assertThat(loads)
                .containsExactly(
                        new Load(PastCase.FORCE, new Week(2025, 10), Grade.HIGH, 0, 2),
                        new Load(PastCase.FORCE, new Week(2025, 11), Grade.HIGH, 1, 2));
    }

    // [utest->req~replay-same-ledger-same-result~1]
    @Test
    void the_order_in_which_stories_are_read_changes_nothing() {
        var one = cleared(1, "2025-03-03T09:00:00Z").establishes(VIOLENCE_MARKER, YES);
        var other = cleared(2, "2025-03-04T09:00:00Z").establishes(VIOLENCE_MARKER, YES);

        assertThat(Trials.of(STRICTER, one, other)).isEqualTo(Trials.of(STRICTER, other, one));
    }

    @Test
    void a_period_that_does_not_end_after_it_begins_is_none() {
        var now = Instant.parse("2025-03-03T09:00:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> new Period(now, now));
    }
}
