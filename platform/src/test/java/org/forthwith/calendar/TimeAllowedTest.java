package org.forthwith.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAllowedTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   2026-09-01T08:00:00Z
            50,  2026-09-01T20:00:00Z
            75,  2026-09-02T02:00:00Z
            90,  2026-09-02T05:36:00Z
            100, 2026-09-02T08:00:00Z
            200, 2026-09-03T08:00:00Z
            """)
    void a_share_of_the_time_is_an_instant(int percent, Instant expected) {
        var day = new TimeAllowed(START, Instant.parse("2026-09-02T08:00:00Z"));

        assertThat(day.gone(percent)).isEqualTo(expected);
    }

    @Test
    void a_share_is_whole_microseconds_so_that_a_stored_one_equals_a_recomputed_one() {
        var odd = new TimeAllowed(START, START.plusNanos(12_345_678));

        assertThat(odd.gone(33)).isEqualTo(START.plusNanos(4_074_000));
    }

    @Test
    void what_is_due_at_its_start_gives_no_time_and_is_refused() {
        assertThatThrownBy(() -> new TimeAllowed(START, START)).hasMessageContaining("not after the start");
    }
}
