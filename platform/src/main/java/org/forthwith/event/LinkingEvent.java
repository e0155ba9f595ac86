package org.forthwith.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.jspecify.annotations.Nullable;

/** What can happen between cases that share an identifier. Each event stands in the ledger of one side only. */
public sealed interface LinkingEvent extends Event {
    CaseId caseId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /**
     * Every case of every force was searched. Recorded also, and above all, when nothing was found.
     *
     * @param tooCommon how many values are like those of so many cases that none was proposed for being alike; absent for none
     */
    record Searched(
            CaseId caseId,
            Instant at,
            int values,
            int links,
            int hubs,
            @Nullable Integer tooCommon) implements LinkingEvent {}

    /** Another case knows the same identifier. What this side may know of the other is in {@code disclosed}, and nothing else is. */
    record LinkFound(
            CaseId caseId,
            Instant at,
            LinkId linkId,
            CaseId other,
            Disclosed disclosed,
            Strength strength,
            List<Shared> shared)
            implements LinkingEvent {
        public LinkFound {
            shared = List.copyOf(shared);
        }
    }

    /** So many cases know a value that it says more about the value than about them: an alarm of its own, beside the links. */
    record HubFound(CaseId caseId, Instant at, IdentifierKind kind, String written, int cases)
            implements LinkingEvent {}

    /** This side has decided about a link. A decision can be taken again, with another reason. */
    record LinkDecided(CaseId caseId, Instant at, LinkId linkId, boolean sameMatter, String reason)
            implements LinkingEvent {}

    /**
     * This side takes back what it decided last about a link, which stands as it did before.
     *
     * @param open nothing is left that this side has decided: the link waits again
     */
    record DecisionUndone(CaseId caseId, Instant at, LinkId linkId, boolean open, String reason)
            implements LinkingEvent {}

    /** This side will not hear of a link again that it has rejected, whatever else the two cases come to share. */
    record JoinBarred(CaseId caseId, Instant at, LinkId linkId, String reason) implements LinkingEvent {}

    /**
     * This side hears of the link again.
     *
     * @param open something has been shared since it was rejected: the link waits for another decision
     */
    record BarLifted(CaseId caseId, Instant at, LinkId linkId, boolean open, String reason) implements LinkingEvent {}

    /** The other case of a link that this side has barred shares something more. It is kept to be seen, and asks for nothing. */
    record FoundUnderBar(
            CaseId caseId, Instant at, LinkId linkId, Disclosed disclosed, Strength strength, List<Shared> shared)
            implements LinkingEvent {
        public FoundUnderBar {
            shared = List.copyOf(shared);
        }
    }

    /**
     * Somebody has brought a value that this restricted case knows. What they were told, its owner had said before.
     *
     * @param force for whom they work, and no more of who they are
     * @param desk where to ring them
     */
    record AskedFor(CaseId caseId, Instant at, String force, String desk, How how) implements LinkingEvent {}

    enum How {
        /** A person has searched for it by hand. */
        BY_HAND,
        /** A case there has come to know it. */
        BY_A_CASE
    }

    /** The pointer that a force gives to another: whom to ring about which reference. */
    record Disclosed(
            String reference,
            String force,
            String unit,
            String contact,
            @Nullable Grade grade) {}

    /**
     * One shared value, as it was written on this side and in the part that its holder plays here; what stands on the other side stays there.
     *
     * @param cases how many knew it when it was found
     * @param whileFew what it means as long as few cases know it; null in what was recorded before that was kept
     * @param onceMany what it means once many do
     * @param why in what the other side's value is like this one; absent where it is the same
     */
    record Shared(
            IdentifierKind kind,
            String written,
            String hereAs,
            int cases,
            @Nullable Strength whileFew,
            @Nullable Strength onceMany,
            @Nullable String why) {
        public Shared(IdentifierKind kind, String written, String hereAs, int cases) {
            this(kind, written, hereAs, cases, null, null, null);
        }
    }

    enum Strength {
        WEAK,
        FAIR,
        STRONG
    }
}
