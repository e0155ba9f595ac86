package org.forthwith.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What can happen to the training of a person. */
public sealed interface TrainingEvent extends Event {

    /** The person's place in the register. */
    UUID entryId();

    @Override
    default UUID stream() {
        return entryId();
    }

    /**
     * Somebody has been awarded a skill.
     *
     * @param person the name by which the ledger knows them
     * @param skill by the name of {@code allocation.Skill}
     * @param expiresOn the last day on which it counts
     */
    record SkillAwarded(
            UUID entryId,
            Instant at,
            String person,
            String skill,
            LocalDate awardedOn,
            LocalDate expiresOn,
            String evidence)
            implements TrainingEvent {}

    /** It counts no longer. */
    record SkillWithdrawn(UUID entryId, Instant at, String person, String skill, String reason)
            implements TrainingEvent {}
}
