package org.forthwith.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.subject.Corroboration.Enough;
import org.forthwith.subject.Corroboration.NotEnough;
import org.junit.jupiter.api.Test;

// [utest->req~two-independent-events-corroborate~1]
class CorroborationTest {

    private static final Seen MORNING = certain("2026-03-02T09:15:00Z");
    private static final Seen EVENING = certain("2026-03-02T21:15:00Z");
    private static final Seen DOUBTFUL = new Seen("02/03/2026 9:15", null, "12-hour time without AM or PM", null, null);

    @Test
    void two_certain_events_of_different_moments_are_enough() {
        assertThat(Corroboration.enough(List.of(MORNING, EVENING))).isEqualTo(new Enough(List.of(0, 1)));
    }

    @Test
    void one_event_is_not_enough() {
        assertThat(Corroboration.enough(List.of(MORNING)))
                .isEqualTo(new NotEnough(List.of("2 independent events are needed, and there is one")));
    }

    @Test
    void no_event_is_not_enough() {
        assertThat(Corroboration.enough(List.of()))
                .isEqualTo(new NotEnough(List.of("2 independent events are needed, and there is none")));
    }

    @Test
    void a_09_two_events_with_twelve_hour_times_corroborate_nothing_and_show_what_was_written() {
        assertThat(Corroboration.enough(List.of(DOUBTFUL, DOUBTFUL)))
                .isEqualTo(new NotEnough(List.of(
                        "'02/03/2026 9:15' does not count: 12-hour time without AM or PM",
                        "'02/03/2026 9:15' does not count: 12-hour time without AM or PM",
                        "2 independent events are needed, and there is none")));
    }

    @Test
    void a_doubtful_event_beside_two_certain_ones_takes_nothing_away() {
        assertThat(Corroboration.enough(List.of(DOUBTFUL, MORNING, EVENING))).isEqualTo(new Enough(List.of(1, 2)));
    }

    @Test
    void the_same_moment_in_two_writings_is_one_event() {
        var again = new Seen("2026-03-02T10:15:00+01:00", MORNING.at(), null, 443, "Upload");

        assertThat(Corroboration.enough(List.of(MORNING, again)))
                .isEqualTo(new NotEnough(List.of(
                        "'2026-03-02T10:15:00+01:00' does not count: another event has the same moment",
                        "2 independent events are needed, and there is one")));
    }

    private static Seen certain(String time) {
        return new Seen(time, Instant.parse(time), null, null, null);
    }
}
