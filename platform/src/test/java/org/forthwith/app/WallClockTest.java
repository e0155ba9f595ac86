package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

    private static final Instant NINE = Instant.parse("2026-09-01T09:00:00Z");

    // [utest->req~a-machine-with-a-wrong-clock-does-not-sweep~1]
    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "2000, 0, true",
        "-2000, 0, true",
        "2001, 0, false",
        "-2001, 0, false",
        "3600000, 0, false",
        "7000, 5000, true",
        "7001, 5000, false"
    })
    void a_clock_agrees_that_is_within_two_seconds_of_the_shared_one_and_the_time_the_question_took(
            long ahead, long took, boolean agrees) {
        Iterator<Instant> own = List.of(NINE, NINE.plusMillis(took)).iterator();

        assertThat(new WallClock(own::next, () -> NINE.plusMillis(ahead)).agrees())
                .isEqualTo(agrees);
    }
}
