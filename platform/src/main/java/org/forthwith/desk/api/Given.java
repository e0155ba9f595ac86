package org.forthwith.desk.api;

import java.util.Optional;
import org.forthwith.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** What the body of a request must hold. A body without it cannot be read as what it should be, which is its sender's mistake and not a fault. */
final class Given {

    private Given() {}

    static void all(@Nullable Object... members) {
        for (Object member : members) {
            if (member == null) {
                throw new IllegalArgumentException("a member is missing");
            }
        }
    }

    /** A reason that may be left out, or be empty. */
    static Optional<Reason> reason(@Nullable String text) {
        return any(text).map(Reason::new);
    }

    /** What may be left out, or be empty. */
    static Optional<String> any(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    /** Words that somebody will read: there must be some. */
    static void words(@Nullable String... texts) {
        for (String text : texts) {
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException("a text is missing");
            }
        }
    }
}
