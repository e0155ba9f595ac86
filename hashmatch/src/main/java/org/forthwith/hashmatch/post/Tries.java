package org.forthwith.hashmatch.post;

import java.time.Instant;

/**
 * How often in a row it could not be sent.
 *
 * @param next before then it is not tried again
 * @param why the last failure in words, empty before the first
 */
public record Tries(int count, Instant next, String why) {

    static final Tries NONE = new Tries(0, Instant.EPOCH, "");
}
