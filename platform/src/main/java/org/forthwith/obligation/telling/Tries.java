package org.forthwith.obligation.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a notice is tried: ten times in 75 hours and 35 minutes, and not beyond the next rung, of which somebody else will be told.
 *
 * <p>Source: Standard Webhooks, its recommended schedule.
 */
public final class Tries {

    /** How long after one try the next is made. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private Tries() {}

    /** When it is tried again; empty when it has failed for good. */
    // [impl->req~notices-are-tried-until-the-next-rung~1]
    public static Optional<Instant> next(int made, Instant now, @Nullable Instant nextRung) {
        return made > PAUSES.size()
                ? Optional.empty()
                : Optional.of(now.plus(PAUSES.get(made - 1)))
                        .filter(again -> nextRung == null || again.isBefore(nextRung));
    }
}
