package org.forthwith.event;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** What can happen to a device that was seized. Nothing here says what is on it: only where it is in its queue. */
public sealed interface ExhibitEvent extends Event {
    CaseId caseId();

    UUID deviceId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /**
     * @param label how the exhibit is marked
     * @param happened when, where it was recorded later than it happened
     */
    record DeviceSeized(
            CaseId caseId,
            Instant at,
            UUID deviceId,
            String label,
            @Nullable Instant happened) implements ExhibitEvent {

        public DeviceSeized(CaseId caseId, Instant at, UUID deviceId, String label) {
            this(caseId, at, deviceId, label, null);
        }

        @Override
        public Instant happenedAt() {
            return happened == null ? at : happened;
        }
    }

    /** It has been handed to those who examine devices. */
    record DeviceSubmitted(CaseId caseId, Instant at, UUID deviceId) implements ExhibitEvent {}

    /** Whether priority was asked for, because somebody was asked whether to. */
    record PriorityDecided(CaseId caseId, Instant at, UUID deviceId, boolean requested, String reason)
            implements ExhibitEvent {}

    record ExaminationStarted(CaseId caseId, Instant at, UUID deviceId) implements ExhibitEvent {}

    /** There is material that the national image database has to be told of. */
    record MaterialFound(CaseId caseId, Instant at, UUID deviceId) implements ExhibitEvent {}

    record MaterialUploaded(CaseId caseId, Instant at, UUID deviceId) implements ExhibitEvent {}

    /** @param examined a device that goes back unexamined is a supervisor's decision */
    record DeviceReturned(CaseId caseId, Instant at, UUID deviceId, boolean examined, String reason)
            implements ExhibitEvent {}
}
