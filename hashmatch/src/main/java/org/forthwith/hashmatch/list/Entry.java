package org.forthwith.hashmatch.list;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/**
 * One file that a list knows, by its hashes.
 *
 * @param version of the list when it said so; empty when lists of this kind have none
 * @param code the list's own code for it, passed on as it came and never explained; empty when it has none
 * @param added when the list says that it came on it in this form; null when it does not say
 * @param hashes at least one, each once
 */
public record Entry(
        EntryKey key, String version, String code, @Nullable Instant added, List<Hash> hashes) {

    /** No list gives one file more. */
    public static final int MOST_HASHES = 64;

    public Entry {
        hashes = List.copyOf(new LinkedHashSet<>(hashes));
        if (hashes.isEmpty() || hashes.size() > MOST_HASHES) {
            throw new IllegalArgumentException("An entry has 1 to " + MOST_HASHES + " hashes.");
        }
        if (version.length() > EntryKey.LONGEST || code.length() > EntryKey.LONGEST) {
            throw new IllegalArgumentException("A version and a code have up to " + EntryKey.LONGEST + " characters.");
        }
    }
}
