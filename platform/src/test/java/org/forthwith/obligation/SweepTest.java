package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.obligation.CaseStory.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.forthwith.event.ObligationEvent.RungReached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SweepTest {

    private static final Sweep SWEEP = new Sweep(CaseStory.TIMETABLE);

    static LongStream seeds() {
        return RandomStory.seeds();
    }

    // [utest->req~the-sweep-is-measured~1]
    @Test
    void what_is_added_to_a_case_while_nobody_sweeps_makes_no_rung_less_late() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");
        story.at("2026-09-01T12:59:58+01:00").person(Happens.child("one", false));
        var half = story.at("2026-09-01T13:00+01:00").sweep().stream()
                .filter(rung -> rung.clock().equals("K01"))
                .findFirst()
                .orElseThrow();

        assertThat(half.percent()).isEqualTo(50);
        assertThat(SWEEP.since(half, story.recorded)).isEqualTo(instant("2026-09-01T11:00+01:00"));
    }

    // [utest->req~the-sweep-is-measured~1]
    @Test
    void a_rung_whose_time_lay_in_the_past_already_when_its_clock_began_is_late_from_then_on() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(Happens.child("one", true))
                .at("2026-09-03T21:00+01:00")
                .person(Happens.inProtection("one", "2026-09-01T09:00+01:00"));
        var half = story.at("2026-09-03T22:00+01:00").sweep().stream()
                .filter(rung -> rung.clock().equals("K17"))
                .findFirst()
                .orElseThrow();

        assertThat(half.at()).isEqualTo(instant("2026-09-02T21:00+01:00"));
        assertThat(SWEEP.since(half, story.recorded)).isEqualTo(instant("2026-09-03T21:00+01:00"));
    }

    // [utest->req~every-rung-is-reported-once~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sweeping_again_at_the_same_instant_finds_nothing(long seed) {
        RandomStory.tell(seed, 120, told -> {
            told.story.sweep();
            assertThat(told.story.sweep())
                    .as("seed %d at %s", seed, told.story.now)
                    .isEmpty();
        });
    }

    // [utest->req~every-rung-is-reported-once~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_sweep_after_a_long_silence_reports_what_many_sweeps_would_have_reported(long seed) {
        Duties left = RandomStory.tell(seed, 60).duties;
        Instant silence = RandomStory.tell(seed, 60).now.plus(Duration.ofDays(120));
        var random = new Random(seed);
        var often = new ArrayList<RungReached>();
        Duties book = left;
        for (Instant now = RandomStory.tell(seed, 60).now;
                now.isBefore(silence);
                now = now.plusSeconds(random.nextInt(500_000))) {
            List<RungReached> found = SWEEP.due(book.open(), now);
            often.addAll(found);
            book = told(book, found);
        }
        often.addAll(SWEEP.due(book.open(), silence));

        // Whoever sweeps often also meets the clocks that the late ones start; here they are left to the next sweep.
        // Whoever sweeps often also meets the clocks that the late ones start meanwhile; they are left out on both
        // sides.
        often.removeIf(SweepTest::ofTheChief);

        assertThat(SWEEP.due(left.open(), silence))
                .filteredOn(rung -> !ofTheChief(rung))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(often)
                .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(often).as("seed %d", seed).doesNotHaveDuplicates();
    }

    @Test
    void a_rung_is_reached_at_its_instant_and_not_a_microsecond_before() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");
        Instant half = instant("2026-09-01T11:00+01:00");

        assertThat(SWEEP.due(story.duties.open(), half.minusNanos(1_000))).isEmpty();
        assertThat(SWEEP.due(story.duties.open(), half))
                .extracting(RungReached::clock, RungReached::percent, RungReached::at)
                .containsExactly(tuple("K01", 50, half));
    }

    @Test
    void a_rung_is_told_of_with_the_name_of_its_duty_and_its_due_time() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");

        RungReached first = story.sweepAt("2026-09-01T11:00+01:00").getFirst();

        assertThat(first.caseId()).isEqualTo(story.caseId);
        assertThat(first.openedBy()).isEqualTo(2);
        assertThat(first.dueAt()).isEqualTo(instant("2026-09-01T13:00+01:00"));
        assertThat(first.breach()).isFalse();
    }

    @Test
    void a_stopped_duty_climbs_no_further() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .at("2026-09-01T12:59+01:00")
                .person(Happens.moved("RECEIVED", "TRIAGE"));

        assertThat(story.lastStopped("K01").runs()).isFalse();
        assertThat(SWEEP.due(List.of(story.lastStopped("K01")), instant("2027-01-01T00:00Z")))
                .isEmpty();
    }

    @Test
    void the_top_of_the_ladder_is_the_end_of_it_and_the_duty_still_runs() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");
        story.sweepAt("2027-09-01T09:00+01:00");

        assertThat(story.only("K06").rung()).isEqualTo(200);
        assertThat(story.only("K06").nextRungAt()).isNull();
        assertThat(story.only("K06").runs()).isTrue();
    }

    @Test
    void more_time_begins_the_ladder_anew_and_less_time_goes_on_from_the_rung_reached() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").platform(Happens.proposed(HIGH));
        story.sweepAt("2026-09-09T00:00+01:00");
        assertThat(story.only("K09b").rung()).isEqualTo(75);

        story.person(Happens.confirmed(LOW));
        assertThat(story.only("K09b").rung()).isZero();
        assertThat(story.only("K09b").nextRungAt()).isEqualTo(instant("2026-09-23T21:00+01:00"));

        story.sweepAt("2026-09-24T00:00+01:00");
        story.person(Happens.confirmed(VERY_HIGH));
        assertThat(story.sweep())
                .filteredOn(rung -> rung.clock().equals("K09b"))
                .extracting(RungReached::percent)
                .containsExactly(75, 90, 100, 200);
    }

    @Test
    void a_report_for_a_due_time_that_no_longer_stands_moves_nothing() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").platform(Happens.proposed(HIGH));
        var stale = SWEEP.due(story.duties.open(), instant("2026-09-08T00:00+01:00"));
        story.at("2026-09-08T00:00+01:00").person(Happens.confirmed(LOW));

        stale.forEach(rung -> story.record(rung, false));

        assertThat(story.only("K09b").rung()).isZero();
    }

    private static boolean ofTheChief(RungReached rung) {
        return rung.clock().equals(Catalogue.KNOWN_TO_CHIEF);
    }

    private static Duties told(Duties book, List<RungReached> found) {
        var story = CaseStory.from("2026-01-01T00:00Z");
        found.forEach(rung -> story.record(rung, false));
        return book.hear(story.recorded);
    }
}
