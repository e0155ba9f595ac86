package org.forthwith.hashmatch.source;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;

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
        if (!stays(change.key().key())) {
            return Optional.of("the key has blanks around it or signs that XML does not hold");
        }
        return change instanceof Change.Put put ? whyNot(put) : Optional.empty();
    }

    private static Optional<String> whyNot(Change.Put put) {
        if (!stays(put.entry().code())) {
            return Optional.of("the code has blanks around it or signs that XML does not hold");
        }
        for (Hash hash : put.entry().hashes()) {
            if (hash.algorithm() != Algorithm.SHA256) {
                return Optional.empty();
            }
        }
        return Optional.of("it has no MD5, SHA-1 or PDQ, and the protocol knows no SHA-256");
    }

    /** Whether a text is the same after it has been written as XML and read again. */
    static boolean stays(String text) {
        return text.equals(text.strip()) && text.matches("[ -\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]*");
    }
}
