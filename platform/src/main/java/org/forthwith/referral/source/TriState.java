package org.forthwith.referral.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/** How reports write yes, no and "nobody knows". Nothing written is unknown, and never no. */
final class TriState {

    private static final Set<String> YES = Set.of("true", "yes", "y");
    private static final Set<String> NO = Set.of("false", "no", "n");
    private static final Set<String> UNKNOWN = Set.of("unknown", "n/a", "na", "not known", "not asked", "null");

    private TriState() {}

    // [impl->req~absent-is-unknown~1]
    /** Empty when something is written that is none of the three. */
    static Optional<Answer> read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.of(Answer.UNKNOWN);
        }
        String word = written.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(Answer.YES);
        }
        if (NO.contains(word)) {
            return Optional.of(Answer.NO);
        }
        return UNKNOWN.contains(word) ? Optional.of(Answer.UNKNOWN) : Optional.empty();
    }
}
