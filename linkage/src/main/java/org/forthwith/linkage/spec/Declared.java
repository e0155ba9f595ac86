package org.forthwith.linkage.spec;

import java.util.List;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.level.Rung;
import org.jspecify.annotations.Nullable;

/**
 * One comparison as somebody has declared it.
 *
 * @param name what it is called in keys and explanations
 * @param column whose values are compared
 * @param separator what stands between several values in one field; null for a single value
 * @param rungs the rungs below "the same", the highest first, in place of those of the kind; empty for those of the kind
 * @param byFrequency whether a rare value in common weighs more than a frequent one
 */
public record Declared(
        String name, Kind kind, String column, @Nullable String separator, List<Rung> rungs, boolean byFrequency) {

    public Declared {
        rungs = List.copyOf(rungs);
    }

    public static Declared of(Kind kind, String column) {
        return new Declared(column, kind, column, null, List.of(), true);
    }
}
