package org.forthwith.obligation;

import static org.forthwith.obligation.ClockChange.start;
import static org.forthwith.obligation.ClockChange.stop;
import static org.forthwith.obligation.Term.ORDINARY;
import static org.forthwith.obligation.Term.PRESSING;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.obligation.ClockChange.StopAll;

/** Which clocks the life of a case starts and stops. States go by the names of {@code casefile.State}. */
final class CaseClocks {

    private CaseClocks() {}

    // [impl->req~only-an-investigator-accepts~1]
    static List<ClockChange> of(CaseEvent event, Situation situation) {
        return switch (event) {
            case Opened opened -> received(opened, situation);
            case Moved moved -> moved(moved, situation);
            case CaseEvent.OwnerNamed named ->
                situation.now().accepted() ? List.of(stop("K08", "an investigator accepted it")) : List.of();
            case CaseEvent.HandedOver over -> List.of();
            case CaseEvent.CheckRecorded check -> checked(situation);
            case CaseEvent.CheckWaived check -> checked(situation);
            case CaseEvent.Refused refused -> List.of();
            case CaseEvent.Restricted restricted -> List.of();
            case CaseEvent.RestrictionLifted lifted -> List.of();
            case CaseEvent.Closed closed -> List.of(new StopAll("the case was closed"));
            case CaseEvent.Reopened reopened -> List.of(start("K06", ORDINARY), start("K50", situation.grade()));
        };
    }

    /** Counted from receipt, whoever the case is given to and whenever that is. */
    // [impl->req~clocks-count-from-receipt~1]
    private static List<ClockChange> received(Opened opened, Situation situation) {
        return List.of(
                start("K01", opened.urgent() ? PRESSING : ORDINARY),
                start("K02", ORDINARY),
                start("K04b", ORDINARY),
                start("K06", ORDINARY),
                start("K09b", situation.grade()),
                start("K50", situation.grade()));
    }

    private static List<ClockChange> moved(Moved moved, Situation situation) {
        var changes = new ArrayList<ClockChange>();
        if ("RECEIVED".equals(moved.from())) {
            changes.add(stop("K01", "it was acknowledged"));
        }
        if (situation.runs("K02")
                && ("TRIAGE".equals(moved.from()) || moved.to().equals("ASSESS"))) {
            changes.addAll(triaged(situation));
        }
        if (moved.to().equals("ENFORCED")) {
            changes.addAll(List.of(stop("K09", "it was enforced"), stop("K09b", "it was enforced")));
        }
        changes.addAll(StateClocks.of(moved, situation));
        return changes;
    }

    /** Triage is decided when the case leaves it, or reaches assessment without it. */
    private static List<ClockChange> triaged(Situation situation) {
        var changes = new ArrayList<ClockChange>();
        changes.add(stop("K02", "triage was decided"));
        changes.add(start("K04", situation.now().childPossible() ? PRESSING : ORDINARY));
        changes.addAll(checked(situation));
        return changes;
    }

    private static List<ClockChange> checked(Situation situation) {
        return situation.checked() ? List.of(stop("K04", "every mandatory check was made or waived")) : List.of();
    }
}
