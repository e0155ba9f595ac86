package org.forthwith.obligation;

import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/** On which terms a clock gives time: by how pressing the matter is, or by the grade that stands. */
public enum Term {
    ORDINARY,
    /** The clock says what makes a matter pressing: a child, an urgent sender. Never more time than the ordinary. */
    PRESSING,
    /** The part that the platform does itself. */
    AUTOMATIC,
    /** No grade stands yet, which is not a low one: the time of the highest. */
    UNGRADED,
    VERY_HIGH,
    HIGH,
    MEDIUM,
    LOW;

    public static Term of(@Nullable Grade grade) {
        return switch (grade) {
            case null -> UNGRADED;
            case VERY_HIGH -> VERY_HIGH;
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
        };
    }

    /** Where to look when a clock names no limit for this term: always to the stricter side. */
    Term instead() {
        return switch (this) {
            case LOW -> MEDIUM;
            case MEDIUM -> HIGH;
            case HIGH, UNGRADED, ORDINARY -> VERY_HIGH;
            case VERY_HIGH, PRESSING, AUTOMATIC -> ORDINARY;
        };
    }
}
