package org.forthwith.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Change;
import org.jspecify.annotations.Nullable;

/** The documents that have come in, and where each went. */
public interface Referrals {

    /** Makes the same document, and other documents of the same story, wait until this decision is recorded. */
    void reserve(Origin origin, Collection<String> storyKeys);

    /** The same document, if it has come before. */
    Optional<Row> earlier(Origin origin);

    /**
     * Reserves as {@link #reserve} does, and says what is known by then.
     *
     * @param before carried out before anything is read, in the same journey to the database
     */
    Standing standing(Origin origin, Collection<String> storyKeys, List<Change> before);

    /** What keeps a document for good. */
    Change keeping(ReferralId referral, ForceCode force, Original original, Instant at);

    Optional<Original> original(ReferralId referral);

    Optional<Row> find(ReferralId referral);

    /** What waits for repair within the reader's reach, the oldest first. */
    Waiting needingRepair(int from, int most);

    /**
     * Some of what waits for repair.
     *
     * @param all how many documents wait altogether
     */
    record Waiting(List<Row> rows, int all) {
        public Waiting {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What is known already.
     *
     * @param earlier the same document, if it has come before
     * @param stories the cases into which documents of the same story have gone, the oldest first, at most two
     * @param nextNumber the running number for a new case; 0 when none is needed
     */
    record Standing(Optional<Row> earlier, List<CaseId> stories, long nextNumber) {
        public Standing {
            stories = List.copyOf(stories);
        }
    }

    /** One document as it stands. The notes are its warnings, or what is wrong with it. */
    record Row(
            ReferralId id,
            ForceCode force,
            @Nullable CaseId caseId,
            @Nullable String reference,
            String channel,
            String sender,
            String senderReference,
            String digest,
            @Nullable String mergeKey,
            String status,
            List<String> notes,
            Instant receivedAt) {
        public Row {
            notes = List.copyOf(notes);
        }

        public boolean needsRepair() {
            return status.equals("NEEDS_REPAIR");
        }
    }
}
