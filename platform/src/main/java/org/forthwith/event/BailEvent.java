package org.forthwith.event;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** What can happen while a suspect is released before charge, on bail or under investigation. */
public sealed interface BailEvent extends Event {
    CaseId caseId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /**
     * The limit of bail was extended.
     *
     * @param step which extension, by the name of {@code bail.Step}
     * @param section of the Police and Criminal Evidence Act 1984
     * @param months the new limit, in months beginning with the start of bail
     * @param decidedBy the rank or the court that decided
     * @param representations what the suspect or their representative said, or that they were asked and said nothing
     * @param happened when it was decided, where that was recorded later
     */
    record BailExtended(
            CaseId caseId,
            Instant at,
            String step,
            String section,
            int months,
            String decidedBy,
            String representations,
            String reason,
            @Nullable Instant happened)
            implements BailEvent {

        public BailExtended(
                CaseId caseId,
                Instant at,
                String step,
                String section,
                int months,
                String decidedBy,
                String representations,
                String reason) {
            this(caseId, at, step, section, months, decidedBy, representations, reason, null);
        }

        @Override
        public Instant happenedAt() {
            return happened == null ? at : happened;
        }
    }

    /**
     * A magistrates' court was asked to extend bail. Until it has decided bail goes on. Source: Police and Criminal Evidence Act 1984, section 47ZJ(3).
     *
     * @param happened when, where it was recorded later than it happened
     */
    record CourtAsked(
            CaseId caseId,
            Instant at,
            String reason,
            @Nullable Instant happened) implements BailEvent {
        @Override
        public Instant happenedAt() {
            return happened == null ? at : happened;
        }
    }

    /**
     * The court that was asked has not extended bail.
     *
     * @param ends whether bail ended with that, because its limit had passed
     * @param happened when, where it was recorded later than it happened
     */
    record CourtRefused(
            CaseId caseId,
            Instant at,
            boolean ends,
            String reason,
            @Nullable Instant happened) implements BailEvent {
        @Override
        public Instant happenedAt() {
            return happened == null ? at : happened;
        }
    }

    /** Whether the release is still right has been looked at. */
    record ReleaseReviewed(CaseId caseId, Instant at, String reason) implements BailEvent {}
}
