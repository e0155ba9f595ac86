package org.forthwith.obligation;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.BailEvent;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.event.Event;
import org.forthwith.event.ExhibitEvent;
import org.forthwith.event.GuidanceEvent;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.ObligationEvent;
import org.forthwith.event.ReferralEvent;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RuleSetEvent;
import org.forthwith.event.SafeguardingEvent;
import org.forthwith.event.StaffEvent;
import org.forthwith.event.SubjectEvent;
import org.forthwith.event.TrainingEvent;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.ClockChange.Restart;

/** Which clocks an event starts, restarts and stops. A new kind of event does not compile until it has been decided here. */
final class Hearing {

    private Hearing() {}

    static List<ClockChange> of(Recorded recorded, Situation situation) {
        List<ClockChange> changes = of(recorded.event(), situation);
        if (!Act.by(recorded)) {
            return changes;
        }
        var withAct = new ArrayList<>(changes);
        withAct.add(new Restart(Catalogue.IDLE, situation.grade(), null, "somebody acted"));
        return withAct;
    }

    private static List<ClockChange> of(Event event, Situation situation) {
        return switch (event) {
            case CaseEvent life -> CaseClocks.of(life, situation);
            case RiskEvent risk -> RiskClocks.of(risk, situation);
            case SubjectEvent subject -> SubjectClocks.of(subject, situation);
            case LinkingEvent linking -> LinkingClocks.of(linking, situation);
            case SafeguardingEvent safeguarding -> SafeguardingClocks.of(safeguarding, situation);
            case ObligationEvent clock -> BreachClocks.of(clock, situation);
            case ReferralEvent.Received received -> List.of();
            case ReferralEvent.NeedsRepair broken -> List.of();
            case ReferralEvent.Repaired repaired -> List.of();
            case ReferralEvent.SetAside rubbish -> List.of();
            case ReferralEvent.TakenApart batch -> List.of();
            case GuidanceEvent guidance -> List.of();
            case RuleSetEvent rules -> List.of();
            case TrainingEvent training -> List.of();
            case BailEvent bail -> BailClocks.of(bail, situation);
            case ExhibitEvent exhibit -> ExhibitClocks.of(exhibit);
            case StaffEvent staff -> List.of();
            case ClockSettingEvent setting -> List.of();
        };
    }
}
