package org.forthwith.flow;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthwith.casefile.Verdict;
import org.forthwith.event.CaseEvent.Refused;
import org.forthwith.event.Event;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;

/** One person, one case, one act: read the story, ask the rooms, record what follows. A refusal is recorded too. */
final class Acting {

    private final Decisions decisions;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Regrade regrade;

    Acting(Rooms rooms, Regrade regrade) {
        this.decisions = rooms.decisions();
        this.ledger = rooms.ledger();
        this.clock = rooms.clock();
        this.regrade = regrade;
    }

    /** What an act leads to: events, or a refusal with what it records. */
    record Step(List<? extends Event> events, Function<Integer, Reply> reply) {

        static Step done(List<? extends Event> events) {
            return new Step(events, Reply.Done::new);
        }

        static Step refused(Work work, String act, Reply.Refused refusal) {
            return new Step(List.of(new Refused(work.id(), work.now(), act, refusal.because())), version -> refusal);
        }
    }

    Reply on(CaseId caseId, Actor by, Optional<Integer> version, Function<Work, Step> act) {
        return decisions.take(by, () -> {
            List<Recorded> story = ledger.storyToAddTo(caseId.value());
            if (story.isEmpty()) {
                return new Reply.NoSuchCase();
            }
            if (version.filter(read -> read != story.size()).isPresent()) {
                return new Reply.Stale(story.size());
            }
            Work work = Work.on(story, by, clock.instant());
            return record(work, act.apply(work), story.size());
        });
    }

    /** A verdict of the case room as a step. */
    static Step step(Work work, String act, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Done done -> Step.done(done.events());
            case Verdict.No no -> Step.refused(work, act, new Reply.Refused(no.code(), no.because(), List.of()));
        };
    }

    private Reply record(Work work, Step step, int before) {
        Chapter chapter = work.theCase().chapter();
        step.events().forEach(event -> chapter.add(event, work.by(), authority(work.by())));
        regrade.ifNeeded(work.theCase(), work.now());
        ledger.append(chapter.added());
        return step.reply().apply(before + chapter.added().size());
    }

    private static String authority(Actor by) {
        return by.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }
}
