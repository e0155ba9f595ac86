package org.forthwith.desk.casepage;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.access.ForceMap;
import org.forthwith.desk.casepage.CaseSheet.Identity;
import org.forthwith.desk.casepage.TriageSheet.Choice;
import org.forthwith.desk.casepage.TriageSheet.Decision;
import org.forthwith.desk.casepage.TriageSheet.Known;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.desk.reading.Children;
import org.forthwith.event.ReferralEvent.Received;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Finding;
import org.forthwith.risk.OwnView;
import org.forthwith.risk.RiskStory.Review;

/** Puts a case into words for whoever grades it. */
final class TriageDrawing {

    private static final String TO_ACT = "K09";

    private final ForceMap forces;
    private final Timetable timetable;
    private final Words words;
    private final IdentityDrawing identity;
    private final IdentifierDrawing identifiers;
    private final MatchDrawing matches;
    private final PeopleDrawing people;
    private final HouseholdDrawing household;
    private final RoadDrawing roads;
    private final GradeDrawing grades;

    TriageDrawing(Timetable timetable, ForceMap forces, Words words) {
        this.forces = forces;
        this.timetable = timetable;
        this.words = words;
        this.identity = new IdentityDrawing(forces, words);
        this.identifiers = new IdentifierDrawing(words);
        this.matches = new MatchDrawing(words);
        this.people = new PeopleDrawing(timetable, words);
        this.household = new HouseholdDrawing(words);
        this.roads = new RoadDrawing(words);
        this.grades = new GradeDrawing(words);
    }

    // [impl->req~facts-before-the-result~1]
    TriageSheet draw(CaseView view, Actor reader, Instant now) {
        boolean viewFirst = view.file().open() && OwnView.askedBeforeShowing(view.known(), reader);
        return new TriageSheet(
                view.version(),
                viewFirst ? withoutGrade(identity.draw(view, now)) : identity.draw(view, now),
                viewFirst,
                known(view, now),
                roads.draw(view),
                grades.draw(view),
                clocks(view, now),
                view.file().open() && OwnView.mayDecide(reader) ? decision(view, reader) : null);
    }

    /** The time that is left says the grade as well. */
    private Identity withoutGrade(Identity whole) {
        return new Identity(
                whole.reference(),
                null,
                words.say("triage.not-shown-yet"),
                whole.facts().stream()
                        .filter(line -> !line.key().equals(words.say("identity.next-breach")))
                        .toList());
    }

    private Known known(CaseView view, Instant now) {
        Children children = new Children(view, words);
        return new Known(
                view.events(Received.class).stream().map(this::report).toList(),
                identifiers.draw(view),
                matches.draw(view, forces.nameOf(view.file().opened().force())),
                people.draw(view, children, now),
                household.draw(view, children, now));
    }

    private Line report(Received received) {
        return new Line(
                words.say(
                        "triage.report",
                        received.origin().sender(),
                        received.origin().senderReference()),
                words.say("triage.received", words.at(received.at())));
    }

    private List<Line> clocks(CaseView view, Instant now) {
        Stream<Line> running = view.running().stream()
                .filter(duty -> List.of("K06", "K06b", "K07", TO_ACT, "K09b").contains(duty.clock()))
                .map(duty -> new Line(words.say("clock." + duty.clock() + ".do"), until(duty.dueAt(), now)));
        return Stream.concat(running, ifDecidedNow(view, now)).toList();
    }

    private Stream<Line> ifDecidedNow(CaseView view, Instant now) {
        Grade grade = base(view);
        boolean runs = view.running().stream().map(Duty::clock).anyMatch(TO_ACT::equals);
        return runs
                ? Stream.empty()
                : timetable.dueIfGraded(view.file().opened().force(), TO_ACT, grade, now).stream()
                        .map(due -> new Line(
                                words.say("triage.if-decided", words.say("grade." + grade.name())), until(due, now)));
    }

    private String until(Instant due, Instant now) {
        return words.say("triage.ends", words.at(due), TimeLeft.words(words, due, now));
    }

    private Decision decision(CaseView view, Actor reader) {
        Review open = view.risk().waiting(view.asOf()).orElse(null);
        return new Decision(
                view.known()
                        .views()
                        .of(reader)
                        .map(said -> words.say(
                                "triage.you-said",
                                words.say("grade." + said.grade().name()),
                                said.reason()))
                        .orElse(null),
                open == null
                        ? null
                        : words.say(
                                "triage.waits",
                                words.say("grade." + open.asked().name()),
                                open.requestedBy()),
                Arrays.stream(Grade.values()).map(grade -> choice(grade, view)).toList());
    }

    // [impl->req~no-answer-stands-out~1]
    private Choice choice(Grade grade, CaseView view) {
        return new Choice(grade, words.say(means(grade, view), String.join(", ", floors(view))));
    }

    private static String means(Grade grade, CaseView view) {
        if (grade.isBelow(view.rules().floor())) {
            return "triage.below-floor";
        }
        Grade base = base(view);
        if (view.rules().secondPersonFor(grade, view.risk()).isEmpty()) {
            return grade == base ? "triage.accepts" : "triage.raises";
        }
        if (grade.isBelow(base)) {
            return "triage.lowers";
        }
        return grade == Grade.LOW ? "triage.accepts-low" : "triage.accepts-child";
    }

    /** The clauses that lay the floor. */
    private static List<String> floors(CaseView view) {
        AtLeast floor = new AtLeast(view.rules().floor());
        return view.rules().explanation().fired().stream()
                .filter(finding -> finding.effect().equals(floor))
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    /** What stands, or what the rules say now where that is more. */
    private static Grade base(CaseView view) {
        return view.risk().standsOr(view.rules().grade());
    }
}
