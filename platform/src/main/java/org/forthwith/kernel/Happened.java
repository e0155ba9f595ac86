package org.forthwith.kernel;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened that somebody records. What is recorded late counts from when it happened; nothing is recorded before it has happened, and
 * nothing has happened before what it follows on.
 *
 * @param said when, as somebody has said; absent where it happens as it is recorded
 */
public record Happened(@Nullable Instant said) {

    /** As it is recorded. */
    public static final Happened NOW = new Happened(null);

    /** A "no" with a code for programs and a reason for people. */
    public record No(String code, String because) {}

    /**
     * Why it cannot have been then; empty when it can.
     *
     * @param earliest when what it follows on happened
     * @param following what it follows on, in words: "the case was received"
     */
    // [impl->req~an-act-says-when-it-happened~1]
    public Optional<No> objection(Instant earliest, String following, Instant now) {
        if (said == null) {
            return Optional.empty();
        }
        if (said.isAfter(now)) {
            return Optional.of(new No("not-yet", "It has not happened yet: the time lies in the future."));
        }
        return said.isBefore(earliest)
                ? Optional.of(new No("too-early", "It cannot have happened before " + following + "."))
                : Optional.empty();
    }

    public Instant orAt(Instant now) {
        return said == null ? now : said;
    }
}
