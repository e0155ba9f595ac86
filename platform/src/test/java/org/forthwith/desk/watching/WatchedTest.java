package org.forthwith.desk.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.obligation.Sweep.Outcome;
import org.forthwith.obligation.Sweepers;
import org.junit.jupiter.api.Test;

// [utest->req~a-stopped-sweep-is-seen~1]
class WatchedTest {

    private static final Instant START = Instant.parse("2026-10-01T08:00:00Z");

    private Instant now = START;
    private Optional<Instant> lastSwept = Optional.empty();
    private boolean reachable = true;

    private final Watched watched = new Watched(new Told(), () -> now);

    @Test
    void a_sweep_within_the_last_minute_is_no_standstill() {
        lastSwept = Optional.of(START);
        now = START.plusSeconds(60);

        assertThat(watched.since()).isEmpty();
    }

    @Test
    void after_more_than_a_minute_without_a_sweep_it_says_for_how_long() {
        lastSwept = Optional.of(START);
        now = START.plusSeconds(61);

        assertThat(watched.since()).contains(Duration.ofSeconds(61));
    }

    @Test
    void where_nobody_has_ever_swept_the_silence_is_counted_from_the_start_of_this_machine() {
        now = START.plusSeconds(30);
        assertThat(watched.since()).isEmpty();

        now = START.plusSeconds(90);
        assertThat(watched.since()).contains(Duration.ofSeconds(90));
    }

    @Test
    void while_nobody_can_be_asked_the_silence_goes_on_from_the_last_answer() {
        lastSwept = Optional.of(START.plusSeconds(10));
        now = START.plusSeconds(12);
        assertThat(watched.silence()).isEqualTo(Duration.ofSeconds(2));

        reachable = false;
        now = START.plusSeconds(100);

        assertThat(watched.since()).contains(Duration.ofSeconds(90));
    }

    @Test
    void the_first_sweep_after_a_silence_ends_it() {
        lastSwept = Optional.of(START);
        now = START.plusSeconds(300);
        assertThat(watched.since()).isPresent();

        lastSwept = Optional.of(START.plusSeconds(304));
        now = START.plusSeconds(306);

        assertThat(watched.since()).isEmpty();
    }

    private final class Told implements Sweepers {

        @Override
        public void swept(UUID node, Outcome outcome, Instant at) {
            throw new UnsupportedOperationException("nobody sweeps here");
        }

        @Override
        public Optional<Duration> sinceLast() {
            if (!reachable) {
                throw new IllegalStateException("the database does not answer");
            }
            return lastSwept.map(at -> Duration.between(at, now));
        }

        @Override
        public List<Sweeper> all() {
            return List.of();
        }
    }
}
