package org.forthwith.linking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when until when something was in use; open where nothing is said. */
public record Window(@Nullable Instant from, @Nullable Instant until) {

    public static final Window ANY = new Window(null, null);

    public boolean any() {
        return from == null && until == null;
    }

    /** Whether it ends before it begins. */
    public boolean reversed() {
        return from != null && until != null && until.isBefore(from);
    }

    /** Whether it holds a moment. One that nobody knows lies in no window. */
    boolean holds(@Nullable Instant moment) {
        return any()
                || (moment != null
                        && (from == null || !moment.isBefore(from))
                        && (until == null || !moment.isAfter(until)));
    }
}
