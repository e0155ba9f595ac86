package org.forthwith.obligation;

import static org.forthwith.obligation.ClockChange.start;
import static org.forthwith.obligation.ClockChange.stop;
import static org.forthwith.obligation.Term.ORDINARY;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.obligation.ClockChange.Redate;

/** Which clocks facts and grades start and stop. */
final class RiskClocks {

    private RiskClocks() {}

    static List<ClockChange> of(RiskEvent event, Situation situation) {
        return switch (event) {
            case FactEstablished fact -> established(fact, situation);
            case RiskEvent.GradeProposed proposed -> proposed(proposed, situation);
            case RiskEvent.GradeConfirmed confirmed -> confirmed(situation);
            case RiskEvent.GradeRefused refused -> List.of();
            case RiskEvent.ReviewRequested requested -> List.of(start("K07", ORDINARY));
            case RiskEvent.ReviewDeclined declined -> List.of(stop("K07", "the review was declined"));
        };
    }

    /** While rule R-C fires, nobody has established who lives there; when its day is up, the case is graded again and the floor grows. */
    private static List<ClockChange> proposed(RiskEvent.GradeProposed proposed, Situation situation) {
        var changes = new ArrayList<>(stands(situation));
        if (!proposed.rules().contains("R-C")) {
            changes.add(stop("K04b", "household and access were established"));
        }
        return changes;
    }

    /** An answer of no cannot make a case more urgent, so it does not ask for another grade. */
    // [impl->req~new-fact-asks-for-a-regrade~1]
    private static List<ClockChange> established(FactEstablished fact, Situation situation) {
        if (AboutAChild.is(fact)) {
            return situation.childKnown();
        }
        return situation.now().graded() && fact.answer().possible() ? List.of(start("K06b", ORDINARY)) : List.of();
    }

    private static List<ClockChange> confirmed(Situation situation) {
        var changes = new ArrayList<ClockChange>();
        changes.add(stop("K06", "the grade was confirmed"));
        changes.add(stop("K06b", "the grade was confirmed"));
        changes.add(stop("K07", "the review was decided"));
        if (!situation.now().owned()) {
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
        if (situation.runs("K50")) {
            changes.addAll(situation.regraded("K50"));
        }
        return changes;
    }
}
