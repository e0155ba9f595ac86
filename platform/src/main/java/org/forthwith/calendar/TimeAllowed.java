package org.forthwith.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time between a start and what is due. */
public record TimeAllowed(Instant start, Instant due) {

    private static final long HUNDRED = 100;
    private static final long NANOS_OF_A_SECOND = 1_000_000_000;

    public TimeAllowed {
        if (!start.isBefore(due)) {
            throw new IllegalArgumentException("due at " + due + ", which is not after the start at " + start);
        }
    }

    /** When so much of the time has gone: 0 is the start, 100 the due instant, 200 as much again. In microseconds, because that is what a database keeps. */
    public Instant gone(int percent) {
        Duration whole = Duration.between(start, due);
        long seconds = whole.getSeconds() * percent;
        long nanos = (seconds % HUNDRED * NANOS_OF_A_SECOND + (long) whole.getNano() * percent) / HUNDRED;
        return start.plusSeconds(seconds / HUNDRED).plusNanos(nanos).truncatedTo(ChronoUnit.MICROS);
    }
}
