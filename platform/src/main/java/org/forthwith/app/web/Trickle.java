package org.forthwith.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Lets a few through each minute, so that nobody outside can fill the log. */
final class Trickle {

    private static final int EACH_MINUTE = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Instant minute = Instant.EPOCH;
    private int passed;

    Trickle(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean lets() {
        var now = clock.instant();
        if (now.isAfter(minute.plus(MINUTE))) {
            minute = now;
            passed = 0;
        }
        return passed++ < EACH_MINUTE;
    }
}
