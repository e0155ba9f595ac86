package org.forthwith.obligation;

import static org.forthwith.obligation.ClockChange.start;
import static org.forthwith.obligation.ClockChange.stop;
import static org.forthwith.obligation.Term.ORDINARY;
import static org.forthwith.obligation.Term.PRESSING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Answer;
import org.forthwith.obligation.ClockChange.Redate;

/** Which clocks facts and grades start and stop. */
final class RiskClocks {

    /** A question of {@code risk.Question}: a person in a position of trust is told to the officer designated for such people. */
    private static final String POSITION_OF_TRUST = "POSITION_OF_TRUST";

    /** The clocks that are dated again with the grade while they run. */
    private static final List<String> BY_GRADE = Stream.concat(StateClocks.BY_GRADE.stream(), Stream.of(Catalogue.IDLE))
            .toList();

    private RiskClocks() {}

    static List<ClockChange> of(RiskEvent event, Situation situation) {
        return switch (event) {
            case FactEstablished fact -> established(fact, situation);
            case RiskEvent.GradeProposed proposed -> proposed(proposed, situation);
            case RiskEvent.GradeConfirmed confirmed -> confirmed(situation);
            case RiskEvent.GradeRefused refused -> List.of();
            case RiskEvent.ReviewRequested requested -> List.of(start("K07", ORDINARY));
            case RiskEvent.ReviewDeclined declined -> List.of(stop("K07", "the review was declined"));
            case RiskEvent.LookAgain again -> lookAgain(again, situation);
            case RiskEvent.ViewGiven view -> List.of();
            case RiskEvent.DecisionWeighed weighed -> List.of();
            case RiskEvent.PathwayDecided pathway -> List.of();
            case RiskEvent.PathwayChecked check -> List.of();
            case RiskEvent.SecondMarkingDue due -> List.of();
            case RiskEvent.SecondMarked marked -> List.of();
        };
    }

    /** While rule R-C fires, nobody has established who lives there; when its day is up, the case is graded again and the floor grows. */
    private static List<ClockChange> proposed(RiskEvent.GradeProposed proposed, Situation situation) {
        var changes = new ArrayList<>(stands(situation));
        // [impl->req~a-raise-asks-for-a-person~1]
        // A refused act on a closed case is graded too, and no clock of a closed case may run. Every open case runs the
        // idle clock.
        if (situation.raisedOverAPerson() && situation.runs(Catalogue.IDLE)) {
            changes.add(start(Catalogue.LOOK_AGAIN, ORDINARY));
        }
        if (!proposed.rules().contains("R-C")) {
            changes.add(stop("K04b", unasked(proposed)));
        }
        return changes;
    }

    private static String unasked(RiskEvent.GradeProposed proposed) {
        return proposed.rules().contains("R-L")
                ? "the suspect is a child, and their case is judged by a person"
                : "household and access were established";
    }

    /** An answer of no cannot make a case more urgent, so it does not ask for another grade. */
    // [impl->req~new-fact-asks-for-a-regrade~1]
    private static List<ClockChange> established(FactEstablished fact, Situation situation) {
        if (AboutAChild.is(fact)) {
            return situation.childKnown();
        }
        if (trusted(fact) && !situation.now().officerTold()) {
            var changes = new ArrayList<>(regrade(fact, situation));
            changes.add(start("K16", ORDINARY));
            return changes;
        }
        return regrade(fact, situation);
    }

    private static boolean trusted(FactEstablished fact) {
        return fact.question().equals(POSITION_OF_TRUST) && fact.answer() == Answer.YES;
    }

    private static List<ClockChange> regrade(FactEstablished fact, Situation situation) {
        return situation.now().graded() && fact.answer().possible()
                ? List.of(start(Catalogue.LOOK_AGAIN, ORDINARY))
                : List.of();
    }

    /** Before the first grade the clock of the first grade runs, and is enough. */
    // [impl->req~news-asks-for-another-look~1]
    private static List<ClockChange> lookAgain(RiskEvent.LookAgain again, Situation situation) {
        return situation.now().graded()
                ? List.of(start(Catalogue.LOOK_AGAIN, AboutAChild.is(again, situation.now()) ? PRESSING : ORDINARY))
                : List.of();
    }

    private static List<ClockChange> confirmed(Situation situation) {
        var changes = new ArrayList<ClockChange>();
        changes.add(stop("K06", "the grade was confirmed"));
        changes.add(stop(Catalogue.LOOK_AGAIN, "the grade was confirmed"));
        changes.add(stop("K07", "the review was decided"));
        if (!situation.now().accepted()) {
            changes.addAll(situation.regraded("K08"));
        }
        if (!situation.now().enforced()) {
            changes.addAll(situation.regraded("K09"));
        }
        changes.addAll(stands(situation));
        return changes;
    }

    /** The outer limit always counts from receipt. The idle clock may only be tightened here: no act of anybody has happened. */
    private static List<ClockChange> stands(Situation situation) {
        var changes = new ArrayList<ClockChange>();
        changes.add(new Redate("K09b", situation.grade()));
        for (String clock : BY_GRADE) {
            if (situation.runs(clock)) {
                changes.addAll(situation.regraded(clock));
            }
        }
        return changes;
    }
}
