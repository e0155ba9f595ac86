package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.allocation.Entry;
import org.forthwith.allocation.Registrar;
import org.forthwith.allocation.Registrar.No;
import org.forthwith.allocation.Skill;
import org.forthwith.event.TrainingEvent;
import org.forthwith.event.TrainingEvent.SkillAwarded;
import org.forthwith.event.TrainingEvent.SkillWithdrawn;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;

/** The acts by which the register of training of a force is kept. Each force keeps its own. */
public final class TrainingWork {

    private final Ledger ledger;
    private final Decisions decisions;
    private final InstantSource clock;

    TrainingWork(Rooms rooms) {
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.clock = rooms.clock();
    }

    /**
     * What somebody has been awarded.
     *
     * @param person the name by which the ledger knows them
     * @param expiresOn the last day on which it counts
     * @param evidence on what it rests
     */
    public record Awarded(String person, Skill skill, LocalDate awardedOn, LocalDate expiresOn, Reason evidence) {}

    // [impl->req~allocation-each-force-keeps-its-own~1]
    public Reply award(Actor by, Awarded award) {
        Instant now = clock.instant();
        UUID id = Entry.id(by.force(), award.person());
        TrainingEvent event = new SkillAwarded(
                id,
                now,
                award.person(),
                award.skill().name(),
                award.awardedOn(),
                award.expiresOn(),
                award.evidence().text());
        return decisions.take(
                by,
                () -> Registrar.objection(by, award.person())
                        .or(() -> Registrar.notSo(award.awardedOn(), award.expiresOn(), now))
                        .map(TrainingWork::refused)
                        .orElseGet(() -> recorded(event, by)));
    }

    /** From now on it counts no longer, whichever awards of it there are. */
    public Reply withdraw(Actor by, String person, Skill skill, Reason why) {
        UUID id = Entry.id(by.force(), person);
        TrainingEvent event = new SkillWithdrawn(id, clock.instant(), person, skill.name(), why.text());
        return decisions.take(
                by,
                () -> Registrar.objection(by, person)
                        .or(() -> notHeld(Entry.of(ledger.storyToAddTo(id)), skill))
                        .map(TrainingWork::refused)
                        .orElseGet(() -> recorded(event, by)));
    }

    private static Optional<No> notHeld(Entry entry, Skill skill) {
        return entry.holds(skill)
                ? Optional.empty()
                : Optional.of(new No("not-held", "The register has no such skill of this person."));
    }

    private static Reply refused(No no) {
        return new Reply.Refused(no.code(), no.because(), List.of());
    }

    private Reply recorded(TrainingEvent event, Actor by) {
        return new Reply.Done(Recorded.version(
                ledger.append(List.of(new Happening(event, by.force(), by, Acting.authority(by), null)))));
    }
}
