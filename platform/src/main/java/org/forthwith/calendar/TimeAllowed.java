package org.forthwith.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time between a start and what is due. */
public record TimeAllowed(Instant start, Instant due) {

    public TimeAllowed {
        if (!start.isBefore(due)) {
            throw new IllegalArgumentException("due at " + due + ", which is not after the start at " + start);
        }
    }

    /** When so much of the time has gone: 0 is the start, 100 the due instant, 200 as much again. In microseconds, because that is what a database keeps. */
    public Instant gone(int percent) {
        Duration share = Duration.between(start, due).multipliedBy(percent).dividedBy(100);
        return start.plus(share).truncatedTo(ChronoUnit.MICROS);
    }
}
