package org.forthwith.hashmatch.source;

import java.time.Instant;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says about a list. What the list says of itself goes before it, but it never speaks for a list of another name.
 *
 * @param list what the list is called, without a stroke: a part that the list names itself comes after one, such as the member who shares an entry in {@code ncmec-industry/42}
 * @param version of the list; empty when it has none
 * @param added when its entries came on it; null when nobody knows
 * @param algorithm of the hashes of a plain list whose length leaves it open, such as 64 digits; null when each line says so
 */
public record Origin(
        String list,
        String version,
        @Nullable Instant added,
        @Nullable Algorithm algorithm) {

    /** A name leaves room for what comes after it. */
    private static final int LONGEST_NAME = 200;

    public Origin {
        if (list.isBlank()
                || list.length() > LONGEST_NAME
                || list.indexOf('/') >= 0
                || version.length() > EntryKey.LONGEST) {
            throw new IllegalArgumentException("The name of a list has 1 to " + LONGEST_NAME
                    + " characters, none of them a stroke (/), and its version up to " + EntryKey.LONGEST + ".");
        }
    }

    /** A list of which only the name is known. */
    public static Origin named(String list) {
        return new Origin(list, "", null, null);
    }

    public Origin of(Algorithm kind) {
        return new Origin(list, version, added, kind);
    }
}
