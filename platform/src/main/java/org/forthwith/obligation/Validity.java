package org.forthwith.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which a row of a table holds, both included; without a last day it holds until further notice. */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a row cannot hold from " + from + " to " + to);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The days on which something else holds than on the day before. */
    List<LocalDate> changes() {
        return to == null ? List.of(from) : List.of(from, to.plusDays(1));
    }

    /** True when the other begins on the day after this one ends. */
    boolean handsOverTo(Validity next) {
        return to != null && to.plusDays(1).equals(next.from);
    }
}
