package org.forthwith.referral;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that its sender hands in piece by piece.
 *
 * @param number what its sender calls it
 * @param original null once it has taken the walk or was retracted
 * @param endsAt from when it is gone if it is still open then
 */
public record ReportInTheMaking(
        long number, Stage stage, @Nullable Original original, Instant openedAt, Instant endsAt) {

    private static final Duration AFTER_OPENING = Duration.ofHours(24);
    private static final Duration AFTER_A_CHANGE = Duration.ofHours(1);

    /** How far it has come. */
    public enum Stage {
        OPEN,
        /** Its sender has asked for the end and the walk may be half done: nothing can be added, and asking again completes it. */
        FINISHING,
        FINISHED,
        RETRACTED
    }

    /** 24 hours after it was opened or 1 hour after its last change, whichever is later. Source: the reporting API's documentation, June 2025. */
    // [impl->req~unfinished-report-expires~1]
    public static Instant end(Instant openedAt, Instant changedAt) {
        Instant first = openedAt.plus(AFTER_OPENING);
        Instant second = changedAt.plus(AFTER_A_CHANGE);
        return first.isAfter(second) ? first : second;
    }

    public boolean over(Instant now) {
        return stage == Stage.OPEN && !now.isBefore(endsAt);
    }
}
