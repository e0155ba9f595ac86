package org.forthwith.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * The clock of this machine beside that of the database, which all machines share. One that is ahead would tell of breaches that are none, and a rung
 * counts once; one that is behind would tell late and call it punctual. Source: section 2.4 of the notes on trust.
 */
// [impl->req~a-machine-with-a-wrong-clock-does-not-sweep~1]
record WallClock(InstantSource own, Supplier<Instant> shared) {

    private static final Duration MOST = Duration.ofSeconds(2);

    /** Within two seconds, and the time that the question took. */
    boolean agrees() {
        Instant before = own.instant();
        Instant there = shared.get();
        return !there.isBefore(before.minus(MOST))
                && !there.isAfter(own.instant().plus(MOST));
    }
}
