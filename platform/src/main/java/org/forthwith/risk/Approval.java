package org.forthwith.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.RiskStory.Review;
import org.forthwith.risk.RiskStory.Told;
import org.jspecify.annotations.Nullable;

/**
 * That a low or a lower grade came into force, and the two people who made it so. Where nobody but the approver had asked for it, both names are
 * the same: that must never be, and the table of approvals refuses it.
 *
 * @param sequence the entry by which it came into force
 * @param change the digest of what was asked; null where nothing was, or where it was asked before requests named it
 * @param proposer who asked for it; null where an entry before has lost its content, which may have been the request
 */
public record Approval(
        int sequence,
        @Nullable String change,
        @Nullable Grade from,
        Grade to,
        @Nullable String proposer,
        String approver) {

    /** Every one of a story, the oldest first. */
    // [impl->req~risk-approval-is-two-people~1]
    public static List<Approval> of(List<Recorded> story) {
        List<Approval> approvals = new ArrayList<>();
        RiskStory before = RiskStory.none();
        int read = 0;
        for (Recorded entry : story) {
            read++;
            if (entry.event() instanceof GradeConfirmed confirmed && takesTwo(confirmed, entry.actor(), before)) {
                approvals.add(approval(entry, confirmed.grade(), before, read == entry.sequence()));
            }
            before = before.and(new Told(entry.event(), entry.actor(), entry.authority()));
        }
        return approvals;
    }

    private static boolean takesTwo(GradeConfirmed confirmed, String by, RiskStory before) {
        return confirmed.grade() == Grade.LOW
                || before.stands().filter(confirmed.grade()::isBelow).isPresent()
                || asked(confirmed.grade(), before)
                        .filter(request -> !request.requestedBy().equals(by))
                        .isPresent();
    }

    private static Optional<Review> asked(Grade grade, RiskStory before) {
        return Optional.ofNullable(before.open()).filter(request -> request.asked() == grade);
    }

    private static Approval approval(Recorded entry, Grade grade, RiskStory before, boolean whole) {
        Optional<Review> asked = asked(grade, before);
        return new Approval(
                entry.sequence(),
                asked.map(request -> request.change().digest())
                        .filter(digest -> !digest.isEmpty())
                        .orElse(null),
                before.stands().orElse(null),
                grade,
                asked.map(Review::requestedBy).orElse(whole ? entry.actor() : null),
                entry.actor());
    }
}
