package org.forthwith.linkage.spec;

import org.forthwith.linkage.level.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What records must have in common to be looked at together: a column, or a part of it.
 *
 * @param comparison the name of the comparison whose column is meant
 * @param part one of {@link Kind#parts()}, or how many of the first characters; null for the whole value
 */
public record Key(String comparison, @Nullable String part) {

    /** As it is written: {@code surname}, {@code surname/sound}, {@code postcode/4}. */
    public static Key read(String written) {
        int slash = written.lastIndexOf('/');
        return slash < 0 ? new Key(written, null) : new Key(written.substring(0, slash), written.substring(slash + 1));
    }

    public String word() {
        return part == null ? comparison : comparison + "/" + part;
    }
}
