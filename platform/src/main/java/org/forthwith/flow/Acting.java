package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Actor platform;

    Acting(Rooms rooms, Regrade regrade) {
        this.decisions = rooms.decisions();
        this.ledger = rooms.ledger();
        this.clock = rooms.clock();
        this.regrade = regrade;
        this.platform = rooms.platform();
    }

    /** What follows without anybody's doing, and the part of the platform's work by whose rule it does. */
    record ByRule(Event event, String rule) {}

    /**
     * What an act leads to: events, or a refusal with what it records.
     *
     * @param byPlatform what follows from them by the platform's own rules, in its own name
     */
    record Step(List<? extends Event> events, List<ByRule> byPlatform, Function<Integer, Reply> reply) {

        static Step done(List<? extends Event> events) {
            return new Step(events, List.of(), Reply.Done::new);
        }

        /** The same, with something that is recorded before it. */
        Step after(List<? extends Event> first) {
            return new Step(Stream.concat(first.stream(), events.stream()).toList(), byPlatform, reply);
        }

        /** Done all the same, with something that the person should know. */
        Step warning(String words) {
            return new Step(
                    events,
                    byPlatform,
                    reply.andThen(said ->
                            said instanceof Reply.Done done ? new Reply.Done(done.version(), List.of(words)) : said));
        }

        static Step refused(Work work, String act, String code, String because) {
            return refused(work, act, new Reply.Refused(code, because, List.of()));
        }

        static Step refused(Work work, String act, Reply.Refused refusal) {
            Refused attempt = new Refused(work.id(), work.now(), act, refusal.because());
            return new Step(List.of(attempt), List.of(), version -> refusal);
        }
    }

    /** An act on an open case. A closed one is refused: what is new about it has acts of its own, which open it first. */
    // [impl->req~a-closed-case-takes-no-act~1]
    Reply on(CaseId caseId, Actor by, Optional<Integer> version, Function<Work, Step> act) {
        return whetherOpenOrNot(
                caseId,
                by,
                version,
                work -> work.file().open()
                        ? act.apply(work)
                        : Step.refused(work, "an act on a closed case", "case-closed", "The case is closed."));
    }

    /** Reading reaches further than acting: only the force that owns a case works it. */
    // [impl->req~only-the-owning-force-acts~1]
    Reply whetherOpenOrNot(CaseId caseId, Actor by, Optional<Integer> version, Function<Work, Step> act) {
        return decisions.take(by, () -> {
            List<Recorded> story = ledger.storyToAddTo(caseId.value());
            if (story.isEmpty()) {
                return new Reply.NoSuchCase();
            }
            int before = Recorded.version(story);
            if (version.filter(read -> read != before).isPresent()) {
                return new Reply.Stale(before);
            }
            Case theCase = Case.of(story);
            Instant now = clock.instant();
            regrade.hearHousehold(theCase, now);
            Work work = new Work(theCase, story, by, now);
            Step step = work.theCase().opened().force().equals(by.force()) ? act.apply(work) : ofAnotherForce(work);
            return record(work, step, before);
        });
    }

    private static Step ofAnotherForce(Work work) {
        return Step.refused(
                work, "an act of another force", "other-force", "The case belongs to another force, which works it.");
    }

    /** A verdict of the case room as a step. */
    static Step step(Work work, String act, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Done done -> Step.done(done.events());
            case Verdict.No no -> Step.refused(work, act, no.code(), no.because());
        };
    }

    private Reply record(Work work, Step step, int before) {
        Chapter chapter = work.theCase().chapter();
        String authority = authority(work.by());
        step.events().forEach(event -> chapter.add(event, work.by(), authority));
        step.byPlatform().forEach(event -> chapter.add(event.event(), platform, event.rule()));
        regrade.ifNeeded(work.theCase(), work.now());
        return step.reply().apply(work.theCase().versionAfter(ledger.append(chapter.added()), before));
    }

    static String authority(Actor by) {
        return by.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }
}
