package org.forthwith.risk;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What one person has asked for and cannot do: a low or a lower grade. It is another act than confirming, with another way into force: somebody
 * else approves exactly this, in time, or it never happens.
 *
 * @param from what stood when it was asked for, and goes on standing; null in entries from before requests said so
 * @param version the last entry of the record on which the grade might depend then
 * @param digest of the {@link Change}; an approval names it
 * @param expiresAt from then on it is no longer open
 */
public record Lowering(@Nullable Grade from, Grade to, String reason, int version, String digest, Instant expiresAt) {

    /** How long a request waits. Six times the four hours that another person has for it: whoever asks after that asks about another day. Decision 0102. */
    static final Duration WAITS = Duration.ofHours(24);

    /** One from before requests were bound to a change names none, so nobody can approve it; it may be declined, or asked for again. */
    static Lowering read(ReviewRequested asked) {
        return new Lowering(
                asked.stands(),
                asked.asked(),
                asked.reason(),
                asked.version() == null ? 0 : asked.version(),
                asked.change() == null ? "" : asked.change(),
                asked.expiresAt() == null ? asked.at().plus(WAITS) : asked.expiresAt());
    }

    ReviewRequested asEvent(CaseId caseId, Instant at) {
        return new ReviewRequested(caseId, at, from, to, reason, digest, version, expiresAt);
    }
}
