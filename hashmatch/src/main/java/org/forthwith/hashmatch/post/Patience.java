package org.forthwith.hashmatch.post;

import java.time.Duration;

/**
 * How long to wait before trying again: twice as long each time, and by chance up to half less, so that many who were cut off do not come back at
 * once. It never gives up.
 *
 * @param first after the first failure
 * @param longest however often it failed
 */
public record Patience(Duration first, Duration longest) {

    public static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofHours(1));

    /** A receiver that asks for more is asked again all the same. Ours: a referral is urgent. */
    private static final Duration MOST_OBEYED = Duration.ofHours(24);

    private static final int ENOUGH_DOUBLINGS = 20;

    public Patience {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("Waiting begins above zero and grows.");
        }
    }

    /**
     * @param failures so far, at least 1
     * @param asked how long the receiver wants to be left alone
     * @param chance 0 to 1, drawn anew each time
     */
    Duration after(int failures, Duration asked, double chance) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, ENOUGH_DOUBLINGS));
        Duration most = doubled.compareTo(longest) < 0 ? doubled : longest;
        Duration own = Duration.ofMillis((long) (most.toMillis() * (1 - chance / 2)));
        Duration obeyed = asked.compareTo(MOST_OBEYED) < 0 ? asked : MOST_OBEYED;
        return own.compareTo(obeyed) < 0 ? obeyed : own;
    }
}
