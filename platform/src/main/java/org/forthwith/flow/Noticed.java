package org.forthwith.flow;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.event.ObligationEvent.RungReached;

/**
 * A rung that has just been put on record.
 *
 * @param percent how much of the time allowed had gone
 * @param late how long after it was reached, or after the case came to be known where that was later
 */
public record Noticed(int percent, Duration late) {

    /** @param known when the story before it was written: nobody can notice what nobody has told */
    static Noticed of(RungReached rung, Instant known, Instant now) {
        Instant from = rung.at().isBefore(known) ? known : rung.at();
        return new Noticed(rung.percent(), from.isBefore(now) ? Duration.between(from, now) : Duration.ZERO);
    }
}
