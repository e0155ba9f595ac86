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

    /** Whether the release is still right has been looked at. */
    record ReleaseReviewed(CaseId caseId, Instant at, String reason) implements BailEvent {}
}
