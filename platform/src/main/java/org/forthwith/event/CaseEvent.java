package org.forthwith.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/** What can happen in the life of a case. States go by the names of {@code casefile.State}. */
public sealed interface CaseEvent extends Event {
    CaseId caseId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /**
     * A case exists.
     *
     * @param at when it was received: the clocks that count from receipt count from here
     * @param authority the children's services authority of the place, by ONS code; null when the place is not known
     * @param queue the desk that answers for it until a person does
     * @param routedBecause the row of the routing table, in words
     */
    record Opened(
            CaseId caseId,
            Instant at,
            String reference,
            ForceCode force,
            @Nullable String authority,
            String queue,
            String channel,
            String title,
            boolean urgent,
            boolean childPossible,
            String routedBecause)
            implements CaseEvent {}

    /**
     * The state graph took one of its edges.
     *
     * @param from absent where the protection of a child begins with this step
     * @param exception why a condition of the step did not hold this time; absent when it held
     * @param happened when, where it was recorded later than it happened
     */
    record Moved(
            CaseId caseId,
            Instant at,
            @Nullable String from,
            String to,
            @Nullable String reason,
            @Nullable String exception,
            @Nullable Instant happened)
            implements CaseEvent {

        public Moved(
                CaseId caseId,
                Instant at,
                @Nullable String from,
                String to,
                @Nullable String reason,
                @Nullable String exception) {
            this(caseId, at, from, to, reason, exception, null);
        }

        @Override
        public Instant happenedAt() {
            return happened == null ? at : happened;
        }
    }

    /** A named person answers for the case from now on. */
    record OwnerNamed(CaseId caseId, Instant at, String owner, String ownerName) implements CaseEvent {}

    /**
     * Somebody else answers for the case from now on, because a supervisor has said so. No clock takes notice.
     *
     * @param from who answered for it before; absent when nobody did
     */
    record HandedOver(
            CaseId caseId,
            Instant at,
            String owner,
            String ownerName,
            @Nullable String from,
            String reason) implements CaseEvent {}

    /**
     * Only named people meet the case from now on. Said again, it says so anew: the list may be another.
     *
     * @param people by the names by which the ledger knows them
     */
    record Restricted(CaseId caseId, Instant at, List<String> people, Answers answers, String reason)
            implements CaseEvent {
        public Restricted {
            people = List.copyOf(people);
        }
    }

    /** Whoever reaches the cases of the force meets this one again. */
    record RestrictionLifted(CaseId caseId, Instant at, String reason) implements CaseEvent {}

    /** What a restricted case answers to somebody else who knows what it knows. */
    enum Answers {
        /** Its reference, its force and its desk, and nothing else. */
        POINTER,
        /** Nothing: not even that there is an answer. */
        SILENCE
    }

    /** A source outside the platform was searched by a person, with this result. */
    record CheckRecorded(CaseId caseId, Instant at, String source, boolean found, String note) implements CaseEvent {}

    /** A supervisor has decided that a source need not be searched. */
    record CheckWaived(CaseId caseId, Instant at, String source, String reason) implements CaseEvent {}

    /** A decision was asked for that the case does not allow yet. */
    record Refused(CaseId caseId, Instant at, String act, String because) implements CaseEvent {}

    record Closed(CaseId caseId, Instant at, String outcome, String reason) implements CaseEvent {}

    /** Open again, with the words with which it had been closed. */
    record Reopened(CaseId caseId, Instant at, String because, String closedWith) implements CaseEvent {}
}
