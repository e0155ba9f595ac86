package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.forthwith.calendar.Limit;
import org.forthwith.event.CaseEvent;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold whatever happens, over stories made from a seed. The seed is the parameter that a failing test prints. */
class DutiesOfRandomStoriesTest {

    private static final int EVENTS = 150;

    static LongStream seeds() {
        return RandomStory.seeds();
    }

    // [utest->req~an-open-case-is-never-silent~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_open_case_has_a_running_clock_at_every_instant_and_closing_stops_them_all(long seed) {
        RandomStory.tell(seed, EVENTS, told -> {
            var story = told.story;
            var last = story.recorded.getLast();
            if (told.open()) {
                assertThat(story.open("K50"))
                        .as("seed %d, after %s", seed, last)
                        .hasSize(1);
            }
            if (last.event() instanceof CaseEvent.Closed) {
                assertThat(story.duties.open())
                        .as("seed %d, after %s", seed, last)
                        .isEmpty();
            }
        });
    }

    // [utest->req~due-times-are-a-function-of-the-story~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hearing_a_story_in_pieces_from_the_bearing_and_the_open_duties_equals_hearing_it_whole(long seed) {
        List<Recorded> story = RandomStory.tell(seed, EVENTS).recorded;
        var whole = Duties.of(story, CaseStory.TIMETABLE);
        var random = new Random(seed);
        var piece = Duties.none(CaseStory.TIMETABLE);
        var stopped = new ArrayList<Duty>();
        for (int from = 0; from < story.size(); ) {
            int to = Math.min(story.size(), from + 1 + random.nextInt(12));
            piece = new Duties(CaseStory.TIMETABLE, piece.bearing(), piece.open(), List.of())
                    .hear(story.subList(from, to));
            stopped.addAll(piece.stopped());
            from = to;
        }

        assertThat(piece.bearing()).as("seed %d", seed).isEqualTo(whole.bearing());
        assertThat(piece.open()).as("seed %d", seed).isEqualTo(whole.open());
        assertThat(stopped)
                .as("seed %d, but for what is put on record about a breach after the duty has stopped", seed)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("account")
                .isEqualTo(whole.stopped());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_duty_is_named_once_falls_due_after_its_start_and_is_kept_to_the_microsecond(long seed) {
        var duties = RandomStory.tell(seed, EVENTS).duties;
        var names = new HashSet<String>();
        Stream.concat(duties.open().stream(), duties.stopped().stream()).forEach(duty -> {
            assertThat(names.add(duty.clock() + "/" + duty.openedBy()))
                    .as("seed %d: %s", seed, duty)
                    .isTrue();
            assertThat(duty.dueAt()).as("seed %d: %s", seed, duty).isAfter(duty.startedAt());
            assertThat(duty.runs() || duty.nextRungAt() == null)
                    .as("seed %d: %s", seed, duty)
                    .isTrue();
            Stream.of(duty.startedAt(), duty.dueAt(), duty.nextRungAt(), duty.stoppedAt())
                    .filter(Objects::nonNull)
                    .forEach(at ->
                            assertThat(at).as("seed %d: %s", seed, duty).isEqualTo(at.truncatedTo(ChronoUnit.MICROS)));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_two_open_duties_are_the_same_clock_about_the_same_thing(long seed) {
        RandomStory.tell(
                seed,
                EVENTS,
                told -> assertThat(told.story.duties.open())
                        .as("seed %d", seed)
                        .extracting(duty -> duty.clock() + " " + duty.about())
                        .doesNotHaveDuplicates());
    }

    // [utest->req~clocks-count-from-receipt~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_outer_limit_is_always_that_of_the_grade_that_stands_counted_from_receipt(long seed) {
        RandomStory.tell(seed, EVENTS, told -> {
            var story = told.story;
            Instant receipt = story.recorded.getFirst().event().at().truncatedTo(ChronoUnit.MICROS);
            var grade = story.duties.bearing().grade();
            String limit = grade == null
                    ? "48 hours"
                    : switch (grade) {
                        case VERY_HIGH -> "48 hours";
                        case HIGH -> "10 days";
                        case MEDIUM -> "21 days";
                        case LOW -> "45 days";
                    };
            Instant due = CaseStory.CALENDAR.due(receipt, Limit.parse(limit));
            assertThat(story.open("K09b"))
                    .as("seed %d", seed)
                    .allMatch(duty -> duty.dueAt().equals(due));
        });
    }

    // [utest->req~an-open-case-is-never-silent~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_platform_never_puts_off_the_idle_alarm_of_a_graded_case_except_by_a_lower_grade(long seed) {
        var before = new ArrayList<Duties>();
        RandomStory.tell(seed, EVENTS, told -> {
            var story = told.story;
            var last = story.recorded.getLast();
            if (!before.isEmpty() && quiet(before.getLast(), story.duties) && !last.byPerson()) {
                assertThat(story.only("K50").dueAt())
                        .as("seed %d, after %s", seed, last)
                        .isBeforeOrEqualTo(idle(before.getLast()).dueAt());
            }
            before.add(story.duties);
        });
    }

    /** The idle clock ran before and runs now, and the grade that stands has not come down. */
    private static boolean quiet(Duties before, Duties now) {
        var then = before.bearing().grade();
        var grade = now.bearing().grade();
        return then != null
                && grade != null
                && !grade.isBelow(then)
                && before.open().stream().anyMatch(duty -> duty.clock().equals("K50"))
                && now.open().stream().anyMatch(duty -> duty.clock().equals("K50"));
    }

    private static Duty idle(Duties duties) {
        return duties.open().stream()
                .filter(duty -> duty.clock().equals("K50"))
                .findFirst()
                .orElseThrow();
    }
}
