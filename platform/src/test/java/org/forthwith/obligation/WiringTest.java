package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue says which events start and stop a clock. Here many invented stories are watched, and what is seen has to be exactly what is said. */
class WiringTest {

    private static final Set<String> NOT_OF_THE_CLOCK = Set.of("the case was closed", "a stricter one took its place");
    private static final List<Clock> CLOCKS = CaseStory.TIMETABLE.catalogue().at(LocalDate.of(2026, 9, 1));

    private static final Map<String, Set<String>> STARTED = new TreeMap<>();
    private static final Map<String, Set<String>> STOPPED = new TreeMap<>();
    private static final Map<String, Set<String>> RESET = new TreeMap<>();
    private static final Set<String> BEGINS_ANEW = Set.of("somebody acted", "it was reviewed", "it was put off anew");

    @BeforeAll
    static void watch() {
        for (long seed = 1; seed <= 6000; seed++) {
            watch(RandomStory.tell(seed, 50));
        }
    }

    private static void watch(CaseStory story) {
        Duties book = Duties.none(CaseStory.TIMETABLE);
        for (var recorded : story.recorded) {
            String event = recorded.event().getClass().getSimpleName();
            Duties next = new Duties(CaseStory.TIMETABLE, book.bearing(), book.open(), List.of()).hear(recorded);
            Set<String> reset = next.stopped().stream()
                    .filter(duty -> BEGINS_ANEW.contains(duty.stoppedBecause()))
                    .map(Duty::clock)
                    .collect(Collectors.toSet());
            reset.forEach(clock -> seen(RESET, clock).add(event));
            next.open().stream()
                    .filter(duty -> duty.openedBy() == recorded.sequence() && !reset.contains(duty.clock()))
                    .forEach(duty -> seen(STARTED, duty.clock()).add(event));
            next.stopped().stream()
                    .filter(duty -> !NOT_OF_THE_CLOCK.contains(duty.stoppedBecause()) && !reset.contains(duty.clock()))
                    .forEach(duty -> seen(STOPPED, duty.clock()).add(event));
            book = next;
        }
    }

    private static Set<String> seen(Map<String, Set<String>> all, String clock) {
        return all.computeIfAbsent(clock, k -> new TreeSet<>());
    }

    @Test
    void each_clock_is_started_by_the_events_that_the_catalogue_names_and_by_no_other() {
        assertThat(STARTED).isEqualTo(said(Clock::startedBy));
    }

    @Test
    void each_clock_begins_anew_with_the_events_that_the_catalogue_names_and_with_no_other() {
        assertThat(RESET).isEqualTo(said(Clock::resetBy));
    }

    @Test
    void each_clock_is_stopped_by_the_events_that_the_catalogue_names_and_by_no_other() {
        assertThat(STOPPED).isEqualTo(said(Clock::stoppedBy));
    }

    @Test
    void every_clock_is_started_by_some_event() {
        assertThat(CLOCKS.stream().filter(clock -> clock.startedBy().isEmpty()).map(Clock::id))
                .isEmpty();
    }

    @Test
    void no_clock_that_can_start_cannot_be_stopped() {
        assertThat(CLOCKS.stream()
                        .filter(clock -> !clock.startedBy().isEmpty()
                                && clock.stoppedBy().isEmpty()
                                && clock.resetBy().isEmpty())
                        .map(Clock::id))
                .isEmpty();
    }

    private static Map<String, Set<String>> said(Function<Clock, List<String>> events) {
        var said = new TreeMap<String, Set<String>>();
        for (Clock clock : CLOCKS) {
            if (!events.apply(clock).isEmpty()) {
                said.put(clock.id(), new TreeSet<>(events.apply(clock)));
            }
        }
        return said;
    }
}
