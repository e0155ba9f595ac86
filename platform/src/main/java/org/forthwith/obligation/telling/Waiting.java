package org.forthwith.obligation.telling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/**
 * A notice that somebody has taken out of the outbox to send it.
 *
 * @param force of the case; for a digest, whose it is
 * @param about the rung; null for a digest and for an alert
 * @param alert what an alert says; null for a rung and for a digest
 * @param counts what a digest says; empty otherwise
 * @param address where it goes as far as was known when it was written; null for a program
 * @param attempts how often it has been tried, this time included
 */
public record Waiting(
        UUID id,
        ForceCode force,
        Notice.@Nullable About about,
        @Nullable Says alert,
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

    /** The same notice, to another address. */
    public Waiting to(String now) {
        return new Waiting(
                id, force, about, alert, counts, addressee, now, road, besides, attempts, writtenAt, nextRung);
    }
}
