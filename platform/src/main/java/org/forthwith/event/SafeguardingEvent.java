package org.forthwith.event;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** What can happen on the way to those who protect and support a child. */
public sealed interface SafeguardingEvent extends Event {
    CaseId caseId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /** The children's authority has been sent a referral about a child. Sent is not done. */
    record ChildShared(CaseId caseId, Instant at, ChildId childId, String authority) implements SafeguardingEvent {}

    /** The authority has said that it has the referral. */
    record ShareAcknowledged(CaseId caseId, Instant at, ChildId childId, String by) implements SafeguardingEvent {}

    /** Support was offered, and this was the answer. */
    record SupportOffered(
            CaseId caseId, Instant at, @Nullable ChildId childId, String service, SupportAnswer answer)
            implements SafeguardingEvent {}

    /** A parent or carer of the child has been told, by whom the reason says; or need not be told, which it says as well. */
    record ParentInformed(CaseId caseId, Instant at, ChildId childId, boolean informed, String reason)
            implements SafeguardingEvent {}

    /**
     * A constable has taken the child into police protection. Source: Children Act 1989, section 46.
     *
     * @param happened when, where it was recorded later than it happened
     */
    record ProtectionTaken(
            CaseId caseId,
            Instant at,
            ChildId childId,
            String reason,
            @Nullable Instant happened) implements SafeguardingEvent {

        public ProtectionTaken(CaseId caseId, Instant at, ChildId childId, String reason) {
            this(caseId, at, childId, reason, null);
        }

        @Override
        public Instant happenedAt() {
            return happened == null ? at : happened;
        }
    }

    /**
     * The child is no longer in police protection.
     *
     * @param happened when, where it was recorded later than it happened
     */
    record ProtectionEnded(
            CaseId caseId,
            Instant at,
            ChildId childId,
            String reason,
            @Nullable Instant happened) implements SafeguardingEvent {

        public ProtectionEnded(CaseId caseId, Instant at, ChildId childId, String reason) {
            this(caseId, at, childId, reason, null);
        }

        @Override
        public Instant happenedAt() {
            return happened == null ? at : happened;
        }
    }

    /** The authority has been silent, and was asked again. */
    record AuthorityChased(CaseId caseId, Instant at, ChildId childId, String how) implements SafeguardingEvent {}

    /**
     * An inspector has put off telling the authority.
     *
     * @param because the code of the reason
     * @param protectiveStep what protects the child meanwhile
     * @param until when the time is up, at most 72 hours from now
     */
    record ShareDeferred(
            CaseId caseId,
            Instant at,
            ChildId childId,
            String because,
            String protectiveStep,
            String reason,
            Instant until)
            implements SafeguardingEvent {}

    /** The time of a deferral was up: the referral lies ready to be sent. */
    record ShareDrafted(CaseId caseId, Instant at, ChildId childId) implements SafeguardingEvent {}

    enum SupportAnswer {
        ACCEPTED,
        DECLINED,
        THINKING_ABOUT_IT,
        COULD_NOT_ASK
    }
}
