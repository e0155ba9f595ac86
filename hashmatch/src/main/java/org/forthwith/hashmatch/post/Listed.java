package org.forthwith.hashmatch.post;

import java.time.Instant;
import java.util.Set;
import org.forthwith.hashmatch.list.EntryKey;

/**
 * A referral in a list, nothing of whom it speaks.
 *
 * @param next before then it is not tried again
 * @param restsOn the entries of lists without which there would be no referral; none of a correction
 */
public record Listed(String id, Standing standing, Instant next, Set<EntryKey> restsOn) {

    static Listed of(Kept kept) {
        return new Listed(
                kept.id(),
                kept.standing(),
                kept.tries().next(),
                kept.isCorrection() ? Set.of() : kept.referral().restsOn());
    }

    @Override
    public String toString() {
        return id + " " + standing;
    }
}
