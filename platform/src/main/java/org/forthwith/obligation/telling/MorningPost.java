package org.forthwith.obligation.telling;

import java.time.Instant;

/** Writes the letters of the morning. */
public interface MorningPost {

    /** Lays today's in the outbox if it is time and they do not lie there yet. */
    void write(Instant now);
}
