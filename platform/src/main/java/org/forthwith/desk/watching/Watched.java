package org.forthwith.desk.watching;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.forthwith.desk.frame.Standstill;
import org.forthwith.obligation.Sweepers;

/**
 * Asks how long ago any machine swept the clocks. Whoever cannot ask has to expect the worst: then the silence is counted from the
 * last answer, or from the start of this machine.
 */
// [impl->req~a-stopped-sweep-is-seen~1]
public final class Watched implements Standstill {

    /** From then on a silence is no longer a pause between two sweeps. */
    public static final Duration TOO_LONG = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final System.Logger LOG = System.getLogger(Watched.class.getName());

    private final Sweepers sweepers;
    private final InstantSource wallClock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant lastSwept;

    public Watched(Sweepers sweepers, InstantSource wallClock) {
        this.sweepers = sweepers;
        this.wallClock = wallClock;
        this.lastSwept = wallClock.instant();
    }

    /** For how long nobody has swept; from the start of this machine while nobody ever has. */
    public Duration silence() {
        Instant now = wallClock.instant();
        if (mayAsk()) {
            try {
                ask(now);
            } finally {
                asking.unlock();
            }
        }
        return Duration.between(lastSwept, now);
    }

    /** Where the one who asks waits for the database, the others go by the last answer instead of waiting behind each other. */
    private boolean mayAsk() {
        try {
            return asking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void ask(Instant now) {
        try {
            sweepers.sinceLast().ifPresent(silent -> lastSwept = now.minus(silent));
        } catch (RuntimeException unreachable) {
            LOG.log(
                    WARNING,
                    "nobody could be asked whether the clocks are watched: {0}",
                    unreachable.getClass().getName());
        }
    }

    @Override
    public Optional<Duration> since() {
        return Optional.of(silence()).filter(silent -> silent.compareTo(TOO_LONG) > 0);
    }
}
