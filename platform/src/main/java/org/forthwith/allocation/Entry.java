package org.forthwith.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.TrainingEvent.SkillAwarded;
import org.forthwith.event.TrainingEvent.SkillWithdrawn;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;

/** The place of one person in the register of their force: every award, the oldest first. */
public record Entry(List<Award> awards) {

    public Entry {
        awards = List.copyOf(awards);
    }

    /** Under which name the ledger keeps it. */
    public static UUID id(ForceCode force, String person) {
        return UUID.nameUUIDFromBytes(("training " + force.value() + " " + person).getBytes(UTF_8));
    }

    public static Entry of(List<Recorded> story) {
        List<Award> awards = new ArrayList<>();
        for (Recorded entry : story) {
            if (entry.event() instanceof SkillAwarded awarded) {
                awards.add(award(awarded, entry));
            } else if (entry.event() instanceof SkillWithdrawn withdrawn) {
                awards.replaceAll(award -> withdraw(award, withdrawn));
            }
        }
        return new Entry(awards);
    }

    /** Whether there is anything of this skill left that could be withdrawn. */
    public boolean holds(Skill skill) {
        return awards.stream().anyMatch(award -> award.skill() == skill && award.withdrawnAt() == null);
    }

    private static Award award(SkillAwarded awarded, Recorded entry) {
        return new Award(
                entry.sequence(),
                awarded.person(),
                Skill.valueOf(awarded.skill()),
                awarded.awardedOn(),
                awarded.expiresOn(),
                awarded.evidence(),
                entry.actor(),
                null,
                null);
    }

    private static Award withdraw(Award award, SkillWithdrawn withdrawn) {
        return award.skill().name().equals(withdrawn.skill()) && award.withdrawnAt() == null
                ? new Award(
                        award.sequence(),
                        award.person(),
                        award.skill(),
                        award.awardedOn(),
                        award.expiresOn(),
                        award.evidence(),
                        award.recordedBy(),
                        withdrawn.at(),
                        withdrawn.reason())
                : award;
    }
}
