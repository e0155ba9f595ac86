package org.forthwith.hashmatch.source;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.value.Algorithm;

/**
 * What a list that is shared says of one entry.
 *
 * @param at when it came to be so, to the second: peers ask for what has changed since
 */
public record Listed(Change change, Medium medium, Instant at) {

    public Listed {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Why peers cannot be told of it; empty when they can. */
    public Optional<String> whyNot() {
        if (!Text.stays(change.key().key())) {
            return Optional.of("the key has blanks around it or signs that XML does not hold");
        }
        return switch (change) {
            case Change.Withdraw withdraw -> Optional.empty();
            case Change.Put put -> whyNot(put);
        };
    }

    private static Optional<String> whyNot(Change.Put put) {
        if (!Text.stays(put.entry().code())) {
            return Optional.of("the code has blanks around it or signs that XML does not hold");
        }
        return put.entry().hashes().stream().allMatch(hash -> hash.algorithm() == Algorithm.SHA256)
                ? Optional.of("it has no MD5, SHA-1 or PDQ, and the protocol knows no SHA-256")
                : Optional.empty();
    }
}
