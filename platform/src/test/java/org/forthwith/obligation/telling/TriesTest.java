package org.forthwith.obligation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriesTest {

    private static final Instant START = Instant.parse("2026-01-12T09:00:00Z");

    // [utest->req~notices-are-tried-until-the-next-rung~1]
    @Test
    void a_notice_is_tried_ten_times_in_seventy_five_hours_and_a_half() {
        Instant at = START;
        int tries = 1;
        for (var next = Tries.next(tries, at, null); next.isPresent(); next = Tries.next(tries, at, null)) {
            at = next.get();
            tries++;
        }

        assertThat(tries).isEqualTo(10);
        assertThat(Duration.between(START, at)).isEqualTo(Duration.parse("PT75H35M5S"));
    }

    // [utest->req~notices-are-tried-until-the-next-rung~1]
    @Test
    void it_is_not_tried_any_more_once_somebody_else_will_be_told() {
        assertThat(Tries.next(2, START, START.plusSeconds(301))).contains(START.plusSeconds(300));
        assertThat(Tries.next(2, START, START.plusSeconds(300))).isEqualTo(Optional.empty());
    }
}
