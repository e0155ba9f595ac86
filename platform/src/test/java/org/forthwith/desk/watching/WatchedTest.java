package org.forthwith.desk.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.forthwith.obligation.Sweep.Outcome;
import org.forthwith.obligation.Sweepers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

// [utest->req~a-stopped-sweep-is-seen~1]
class WatchedTest {

    private static final Instant START = Instant.parse("2026-10-01T08:00:00Z");

    private Instant now = START;
    private Optional<Instant> lastSwept = Optional.empty();
    private boolean reachable = true;
    private final Semaphore asked = new Semaphore(0);
    private volatile CountDownLatch answers = new CountDownLatch(0);

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

    // [utest->req~no-request-waits-for-ever~1]
    @Test
    @Timeout(60)
    void while_one_waits_for_an_answer_the_others_go_by_the_last_one() throws Exception {
        lastSwept = Optional.of(START.plusSeconds(10));
        now = START.plusSeconds(12);
        assertThat(watched.since()).isEmpty();
        now = START.plusSeconds(40);
        answers = new CountDownLatch(1);

        try (ExecutorService others = Executors.newCachedThreadPool()) {
            Future<Duration> first = others.submit(watched::silence);
            assertThat(asked.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
            assertThat(watched.silence()).isEqualTo(Duration.ofSeconds(30));
            answers.countDown();
            assertThat(first.get()).isEqualTo(Duration.ofSeconds(30));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Told implements Sweepers {

        @Override
        public Instant time() {
            throw new UnsupportedOperationException("nobody sweeps here");
        }

        @Override
        public void swept(UUID node, Outcome outcome, Instant at) {
            throw new UnsupportedOperationException("nobody sweeps here");
        }

        @Override
        public Optional<Duration> sinceLast() {
            asked.release();
            await(answers);
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
