package org.forthwith.app.demo;

import static org.forthwith.kernel.Role.ASSESSOR;
import static org.forthwith.kernel.Role.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What people do in an ordinary case: seen within hours, graded within a day, closed within days or weeks; now and then late, now and then forgotten.
 * What is done in one sitting has one instant.
 */
// [impl->req~demo-looks-like-a-force~1]
final class Life {

    /** Numbers of the Home Office's list of outcomes; most cases end without a suspect or without enough evidence. */
    private static final List<String> OUTCOMES = List.of("18", "18", "18", "15", "1", "1", "16", "20");

    /** How long it usually takes until somebody has seen a report. */
    private static final Duration WEEKDAY = Duration.ofMinutes(80);

    private static final Duration WEEKEND = Duration.ofHours(7);
    private static final Duration BETWEEN_LOOKS = Duration.ofHours(55);

    private final Dice dice;
    private final Desk desk;
    private final Instant until;

    Life(Dice dice, Instant until) {
        this.dice = dice;
        this.desk = new Desk(dice);
        this.until = until;
    }

    /** What is done about a case, and when it is closed; far in the future when nobody closes it. */
    record Course(List<Act> acts, Instant closes) {
        Course {
            acts = List.copyOf(acts);
        }
    }

    Course of(Matter matter, Instant opened) {
        List<Act> acts = new ArrayList<>();
        String about = matter.reference();
        Instant seen = desk.after(opened, Desk.weekend(opened) ? WEEKEND : WEEKDAY, 0.9);
        acts.add(Acts.acknowledge(seen, about));
        if (forgotten(opened)) {
            return new Course(acts, Instant.MAX);
        }
        if (!matter.children().isEmpty() || matter.suspect().underAge()) {
            protect(matter, seen, acts);
        }
        Instant searched = desk.after(seen, Duration.ofHours(4), 0.8);
        boolean asked = research(matter, searched, acts);
        Instant graded = desk.after(searched, dice.chance(0.1) ? Duration.ofHours(50) : Duration.ofHours(5), 0.7);
        grade(matter, graded, acts);
        return close(about, graded, asked, acts);
    }

    /** Both sides of a link look at it, and say what it is. */
    List<Act> decide(String one, String other, Instant found) {
        Instant at = desk.after(found, Duration.ofHours(10), 0.6);
        boolean same = dice.chance(0.6);
        return List.of(Acts.decide(at, one, other, same), Acts.decide(at.plusSeconds(600), other, one, same));
    }

    /** A case that a late match has opened again is looked at and closed again. */
    List<Act> closeAgain(String about, Instant opened) {
        Instant at = desk.after(opened, Duration.ofHours(9), 0.6);
        Instant closes = desk.after(at, Duration.ofDays(3), 0.5);
        return List.of(
                Acts.grade(at, about, SUPERVISOR, "PROPOSED"),
                Acts.take(at, about, person()),
                Acts.close(closes, about, dice.pick(OUTCOMES)));
    }

    private boolean forgotten(Instant opened) {
        boolean lately = opened.isAfter(until.minus(Duration.ofDays(45)));
        return dice.chance(lately ? 0.04 : 0.002);
    }

    /** Most reports name the child; behind a tip somebody has to find out first. */
    private void protect(Matter matter, Instant seen, List<Act> acts) {
        String about = matter.reference();
        Instant known = seen;
        if (matter.form() == Form.TIP
                && matter.place().isPresent()
                && !matter.children().isEmpty()) {
            Child child = matter.children().getFirst();
            known = desk.after(seen, Duration.ofHours(2), 0.7);
            acts.add(Acts.identify(
                    known,
                    about,
                    child.age(),
                    child.livesWithSuspect(),
                    matter.place().get()));
        }
        Instant seenAs = known;
        matter.suspect()
                .age()
                .filter(age -> matter.suspect().underAge())
                .ifPresent(age -> acts.add(Acts.identifySuspect(seenAs, about, age)));
        Instant shared = desk.after(known, Duration.ofHours(3), 0.9);
        acts.add(Acts.share(shared, about));
        Instant answered = desk.after(shared, Duration.ofHours(3), 0.8);
        acts.add(Acts.acknowledgeShare(answered, about));
        acts.add(Acts.offerSupport(answered, about));
        if (matter.suspect().underAge()) {
            acts.add(Acts.informParents(answered, about));
        }
    }

    /** Sources are searched, and nearly always somebody finds out in time who lives there; whether somebody did. */
    private boolean research(Matter matter, Instant at, List<Act> acts) {
        acts.add(Acts.search(at, matter.reference()));
        boolean asked = dice.chance(0.95);
        if (asked) {
            acts.add(
                    matter.children().isEmpty()
                            ? Acts.noChildren(at, matter.reference())
                            : Acts.childrenFound(at, matter.reference(), matter.children()));
        }
        return asked;
    }

    /** A child suspect has no place on the ladder for adults: a supervisor has to agree. */
    private void grade(Matter matter, Instant at, List<Act> acts) {
        if (matter.suspect().underAge()) {
            acts.add(Acts.checkRoad(at, matter.reference()));
        }
        acts.add(Acts.grade(at, matter.reference(), ASSESSOR, "PROPOSED"));
        acts.add(Acts.take(at, matter.reference(), person()));
        if (matter.suspect().underAge()) {
            acts.add(Acts.approve(desk.after(at, Duration.ofHours(3), 0.7), matter.reference()));
        }
    }

    /**
     * Most end within days: nothing can be proved, or another force has the case. Some suspects are visited; a few cases are never closed. Where
     * nobody asked who lives there, the grade has risen by itself meanwhile, and somebody confirms it before the case ends.
     */
    private Course close(String about, Instant graded, boolean asked, List<Act> acts) {
        Instant worked = graded;
        if (dice.chance(0.12)) {
            Instant planned = desk.after(graded, Duration.ofHours(18), 0.5);
            worked = planned.plus(Duration.ofHours(30));
            acts.add(Acts.move(planned, about, "PLAN"));
            acts.add(Acts.move(worked, about, "ENFORCED"));
        }
        if (dice.chance(0.003)) {
            return new Course(acts, Instant.MAX);
        }
        Instant closes = desk.after(worked, Duration.ofDays(4), 0.5);
        work(about, worked, closes, acts);
        if (!asked) {
            acts.add(Acts.grade(closes, about, SUPERVISOR, "PROPOSED"));
        }
        acts.add(Acts.close(closes, about, dice.pick(OUTCOMES)));
        return new Course(acts, closes);
    }

    /** Every few days somebody looks again, so that a case that is worked is not idle. */
    private void work(String about, Instant from, Instant until, List<Act> acts) {
        Instant at = desk.after(from, BETWEEN_LOOKS, 0.2);
        while (at.isBefore(until)) {
            acts.add(Acts.search(at, about));
            at = desk.after(at, BETWEEN_LOOKS, 0.2);
        }
    }

    private int person() {
        return dice.between(1, 5);
    }
}
