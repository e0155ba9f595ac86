package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue says which events start and stop a clock. Here many invented stories are watched, and what is seen has to be exactly what is said. */
class WiringTest {

    private static final Set<String> NOT_OF_THE_CLOCK = Set.of("the case was closed", "a stricter one took its place");
    private static final List<Clock> CLOCKS = CaseStory.TIMETABLE.catalogue().at(LocalDate.of(2026, 9, 1));

    private static final Map<String, Set<String>> STARTED = new TreeMap<>();
    private static final Map<String, Set<String>> STOPPED = new TreeMap<>();

    @BeforeAll
    static void watch() {
        for (long seed = 1; seed <= 800; seed++) {
            watch(RandomStory.tell(seed, 50));
        }
    }

    private static void watch(CaseStory story) {
        Duties book = Duties.none(CaseStory.TIMETABLE);
        for (var recorded : story.recorded) {
            String event = recorded.event().getClass().getSimpleName();
            Duties next = Duties.resume(CaseStory.TIMETABLE, book.bearing(), book.open())
                    .hear(recorded);
            next.open().stream()
                    .filter(duty -> duty.openedBy() == recorded.sequence())
                    .forEach(duty -> seen(STARTED, duty.clock()).add(event));
            next.stopped().stream()
                    .filter(duty -> !NOT_OF_THE_CLOCK.contains(duty.stoppedBecause()))
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
    void each_clock_is_stopped_by_the_events_that_the_catalogue_names_and_by_no_other() {
        assertThat(STOPPED).isEqualTo(said(Clock::stoppedBy));
    }

    @Test
    void the_clocks_that_run_today_are_these_and_the_rest_are_not_yet_started_by_any_event() {
        assertThat(CLOCKS.stream().filter(clock -> !clock.startedBy().isEmpty()).map(Clock::id))
                .containsExactly(
                        "K01", "K02", "K03", "K04", "K04b", "K05", "K06", "K06b", "K07", "K08", "K09", "K09b", "K10",
                        "K11", "K12", "K14", "K50");
        assertThat(CLOCKS.stream().filter(clock -> clock.startedBy().isEmpty()).map(Clock::id))
                .containsExactly(
                        "K13", "K15", "K16", "K17", "K20", "K21", "K22", "K22b", "K30", "K31", "K32", "K33", "K34",
                        "K40", "K41", "K41b", "K42");
    }

    @Test
    void two_clocks_run_until_the_case_is_closed_because_no_event_yet_says_what_the_authority_did() {
        assertThat(CLOCKS.stream()
                        .filter(clock -> !clock.startedBy().isEmpty()
                                && clock.stoppedBy().isEmpty())
                        .map(Clock::id))
                .containsExactly("K12", "K14");
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
