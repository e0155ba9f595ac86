package org.forthwith.flow;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.event.ObligationEvent.RungReached;

/**
 * A rung that has just been put on record.
 *
 * @param percent how much of the time allowed had gone
 * @param late how long after it could first have been: nobody can notice what nobody has told
 */
public record Noticed(int percent, Duration late) {

    static Noticed of(RungReached rung, Instant since, Instant now) {
        return new Noticed(rung.percent(), since.isBefore(now) ? Duration.between(since, now) : Duration.ZERO);
    }
}
