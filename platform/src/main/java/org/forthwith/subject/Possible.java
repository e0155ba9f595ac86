package org.forthwith.subject;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a writing can mean: the one thing it means, or why that is not certain.
 *
 * @param value null when none or more than one is possible
 * @param doubt null when there is none
 */
record Possible<T>(@Nullable T value, @Nullable String doubt) {

    static <T> Possible<T> doubtful(String why) {
        return new Possible<>(null, why);
    }

    /** Certain exactly when one reading is left. */
    static <T> Possible<T> of(Set<T> readings, String whenNone, String whenSeveral) {
        return switch (readings.size()) {
            case 0 -> doubtful(whenNone);
            case 1 -> new Possible<>(readings.iterator().next(), null);
            default -> doubtful(whenSeveral);
        };
    }
}
