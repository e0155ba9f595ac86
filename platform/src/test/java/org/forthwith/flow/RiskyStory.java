package org.forthwith.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.CaseEvent.Closed;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.CaseEvent.Reopened;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.PathwayDecided;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.event.SubjectEvent.HouseholdResolved;
import org.forthwith.event.SubjectEvent.Node;
import org.forthwith.event.SubjectEvent.RelationEnded;
import org.forthwith.event.SubjectEvent.RelationRecorded;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.Question;

/** A case made from a seed, in which much happens on which a grade may depend, and some things on which none does. */
final class RiskyStory {

    private static final CaseId CASE = new CaseId(new UUID(3, 1));
    private static final ForceCode FORCE = new ForceCode("52");
    private static final Node SUSPECT = new Node("SUSPECT", "the suspect");

    private final Random random;
    private final List<Recorded> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    RiskyStory(long seed) {
        this.random = new Random(seed);
        record(new Opened(
                CASE,
                now,
                "K-2026-000001",
                FORCE,
                null,
                "Intake desk",
                "OSA_NCA",
                "A report",
                false,
                false,
                "by its place"));
    }

    List<Recorded> told() {
        return List.copyOf(told);
    }

    Event last() {
        return told.getLast().event();
    }

    Instant now() {
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    void goOn() {
        passes(pause());
        record(somethingElse());
    }

    /** The clock of a machine may be behind, so time goes back as well. */
    private Duration pause() {
        return switch (random.nextInt(6)) {
            case 0 -> Duration.ofDays(random.nextInt(40));
            case 1 -> Duration.ofHours(random.nextInt(30));
            case 2 -> Duration.ofHours(-1);
            default -> Duration.ofMinutes(random.nextInt(300));
        };
    }

    Event somethingElse() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> fact();
            case 2 -> child();
            case 3, 4 -> relation();
            case 5 -> new RelationEnded(CASE, now, new UUID(9, random.nextInt(4)), day(), "council", "keys handed in");
            case 6 -> new HouseholdResolved(CASE, now, address(), "electoral roll", now, "two adults");
            case 7 -> new GradeConfirmed(CASE, now, any(Grade.values()), "rules-1", List.of(), "decided");
            case 8 -> new PathwayDecided(CASE, now, any("LADDER", "CHILD_SUSPECT"), "decided");
            case 9 ->
                random.nextBoolean() ? new Closed(CASE, now, "1", "done") : new Reopened(CASE, now, "news", "done");
            default -> new Moved(CASE, now, "TRIAGE", "RESEARCH", null, null);
        };
    }

    private Event fact() {
        return new FactEstablished(
                CASE,
                now,
                any(Question.values()).name(),
                any(Answer.values()),
                any("school", "council"),
                now,
                any("a letter", ""));
    }

    private Event child() {
        ChildId id = new ChildId(new UUID(8, random.nextInt(2)));
        return new ChildIdentified(
                CASE,
                now,
                id,
                16 + random.nextInt(2),
                any(Answer.values()),
                null,
                random.nextInt(4) == 0,
                "school record");
    }

    private Event relation() {
        Node from = random.nextBoolean() ? SUSPECT : new Node("CHILD", new UUID(8, random.nextInt(2)).toString());
        return new RelationRecorded(
                CASE,
                now,
                new UUID(9, random.nextInt(4)),
                any("LIVES_AT", "VISITS", "STAYS_AT"),
                from,
                new Node("ADDRESS", address()),
                random.nextBoolean() ? null : day(),
                random.nextBoolean() ? null : day(),
                "council",
                now,
                "a letter");
    }

    private String address() {
        return any("12 Elm Street", "3 Oak Road");
    }

    private LocalDate day() {
        return CivilCalendar.day(now).plusDays(random.nextInt(60) - 20L);
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    void record(List<Happening> happenings, Actor by) {
        happenings.forEach(one -> record(one.event(), by.id(), one.authority()));
    }

    private void record(Event event) {
        record(event, "person", "ASSESSOR");
    }

    private void record(Event event, String actor, String authority) {
        told.add(new Recorded(told.size() + 1L, told.size() + 1, FORCE, event, now, actor, true, authority, null));
    }
}
