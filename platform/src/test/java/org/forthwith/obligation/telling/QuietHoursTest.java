package org.forthwith.obligation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    // [utest->req~notices-wait-for-the-morning~1]
    @ParameterizedTest
    @CsvSource({
        "2026-01-12T21:59:59Z, 2026-01-12T21:59:59Z",
        "2026-01-12T22:00:00Z, 2026-01-13T07:00:00Z",
        "2026-01-13T03:00:00Z, 2026-01-13T07:00:00Z",
        "2026-01-13T06:59:59Z, 2026-01-13T07:00:00Z",
        "2026-01-13T07:00:00Z, 2026-01-13T07:00:00Z",
        "2026-07-12T20:59:00Z, 2026-07-12T20:59:00Z",
        "2026-07-12T21:00:00Z, 2026-07-13T06:00:00Z",
        // The nights in which the clocks change.
        "2026-03-28T23:00:00Z, 2026-03-29T06:00:00Z",
        "2026-10-24T23:00:00Z, 2026-10-25T07:00:00Z"
    })
    void what_is_written_at_night_goes_out_in_the_morning_by_the_clocks_of_the_kingdom(Instant written, Instant out) {
        assertThat(QuietHours.USUAL.release(written, null)).isEqualTo(out);
    }

    // [utest->req~notices-wait-for-the-morning~1]
    @ParameterizedTest
    @CsvSource({
        "2026-01-12T23:00:00Z, 2026-01-13T02:00:00Z, 2026-01-13T02:00:00Z",
        "2026-01-12T23:00:00Z, 2026-01-13T09:00:00Z, 2026-01-13T07:00:00Z",
        "2026-01-12T23:00:00Z, 2026-01-12T22:30:00Z, 2026-01-12T23:00:00Z",
    })
    void nothing_is_held_beyond_the_next_rung_nor_sent_before_it_was_written(
            Instant written, Instant nextRung, Instant out) {
        assertThat(QuietHours.USUAL.release(written, nextRung)).isEqualTo(out);
    }

    @Test
    void quiet_hours_may_lie_within_a_day_or_not_be_kept_at_all() {
        var noon = Instant.parse("2026-01-12T12:30:00Z");

        assertThat(new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0)).release(noon, null))
                .isEqualTo("2026-01-12T13:00:00Z");
        assertThat(new QuietHours(LocalTime.of(13, 0), LocalTime.of(14, 0)).release(noon, null))
                .isEqualTo(noon);
        assertThat(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).release(noon, null))
                .isEqualTo(noon);
    }
}
