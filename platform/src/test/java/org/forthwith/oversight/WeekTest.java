package org.forthwith.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks begin on Monday at midnight as the clocks of the United Kingdom show it. */
// [utest->req~replay-counts-civil-weeks~1]
class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-05T23:59:59Z, 2025-W01",
        "2025-01-06T00:00:00Z, 2025-W02",
        "2025-06-08T22:59:59Z, 2025-W23",
        "2025-06-08T23:00:00Z, 2025-W24",
        "2024-12-30T00:00:00Z, 2025-W01",
        "2027-01-03T12:00:00Z, 2026-W53",
    })
    void an_instant_lies_in_the_week_of_its_civil_day(Instant instant, String week) {
        assertThat(Week.of(instant)).hasToString(week);
    }
}
