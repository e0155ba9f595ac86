package org.forthwith.obligation;

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

/**
 * Whether somebody has acted on a case. What the platform does for a person elsewhere, such as finding a link from their new case to this one,
 * is nobody's act on this case, or an untouched case would look alive for as long as reports about it keep arriving. What was refused is none
 * either, or one that somebody tries in vain to close would.
 */
final class Act {

    private Act() {}

    // [impl->req~an-open-case-is-never-silent~1]
    static boolean by(Recorded recorded) {
        return recorded.byPerson() && canBe(recorded.event());
    }

    private static boolean canBe(Event event) {
        return switch (event) {
            case CaseEvent.HandedOver over -> false;
            case CaseEvent.Refused inVain -> false;
            case CaseEvent.Restricted hidden -> false;
            case CaseEvent.RestrictionLifted shown -> false;
            case CaseEvent life -> true;
            case SafeguardingEvent.ShareDeferred putOff -> false;
            case SafeguardingEvent safeguarding -> true;
            case RiskEvent.GradeProposed proposed -> false;
            case RiskEvent.GradeRefused inVain -> false;
            case RiskEvent.SecondMarked measured -> false;
            case RiskEvent risk -> true;
            case SubjectEvent subject -> true;
            case LinkingEvent.LinkDecided decided -> true;
            case LinkingEvent.DecisionUndone undone -> true;
            case LinkingEvent.JoinBarred bar -> true;
            case LinkingEvent.BarLifted lifted -> true;
            case LinkingEvent linking -> false;
            case ReferralEvent arrived -> false;
            case ObligationEvent told -> false;
            case GuidanceEvent guidance -> false;
            case RuleSetEvent rules -> false;
            case TrainingEvent training -> false;
            case BailEvent bail -> true;
            case ExhibitEvent exhibit -> true;
            case StaffEvent staff -> false;
            case ClockSettingEvent setting -> false;
        };
    }
}
