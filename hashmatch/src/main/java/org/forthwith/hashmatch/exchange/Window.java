package org.forthwith.hashmatch.exchange;

import java.time.Duration;
import java.time.Instant;

/** From when to when a peer is asked for what has changed. */
record Window(Instant from, Instant to) {

    /** At most so much at once: a peer needs long to gather more. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** A window begins so long before the last one ended, for clocks that differ and for what a peer lists late. */
    static final Duration OVERLAP = Duration.ofMinutes(10);

    /** The next after a checkpoint, and not after an instant. */
    static Window after(Checkpoint checkpoint, Instant until) {
        Instant end = checkpoint.until().plus(LONGEST);
        return new Window(checkpoint.until().minus(OVERLAP), end.isBefore(until) ? end : until);
    }
}
