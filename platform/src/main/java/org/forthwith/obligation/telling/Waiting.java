package org.forthwith.obligation.telling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that somebody has taken out of the outbox to send it.
 *
 * @param about the rung; null for a digest
 * @param counts what a digest says; empty for a rung
 * @param attempts how often it has been tried, this time included
 */
public record Waiting(
        UUID id,
        Notice.@Nullable About about,
        List<Integer> counts,
        Addressee addressee,
        @Nullable String address,
        Road road,
        boolean besides,
        int attempts,
        Instant writtenAt,
        @Nullable Instant nextRung) {

    public Waiting {
        counts = List.copyOf(counts);
    }
}
