package org.forthwith.oversight;

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

/** After which events the rules are run: those that bring facts, those that say that time has passed, and what the rules said themselves. */
final class Movers {

    private Movers() {}

    // [impl->req~replay-of-the-active-rules-finds-nothing~1]
    static boolean include(Event event) {
        return switch (event) {
            case RiskEvent risk -> include(risk);
            case SubjectEvent.ChildIdentified child -> true;
            case SubjectEvent.RelationRecorded relation -> true;
            case SubjectEvent.RelationEnded relation -> true;
            case SubjectEvent.HouseholdResolved household -> true;
            case SubjectEvent.IdentifiersFound found -> false;
            case SubjectEvent.SuspectResolved resolved -> false;
            case ObligationEvent.RungReached rung -> true;
            case ObligationEvent clock -> false;
            case CaseEvent life -> false;
            case LinkingEvent link -> false;
            case SafeguardingEvent safeguarding -> false;
            case ReferralEvent referral -> false;
            case GuidanceEvent guidance -> false;
            case RuleSetEvent rules -> false;
            case TrainingEvent training -> false;
            case BailEvent bail -> false;
            case ExhibitEvent exhibit -> false;
            case StaffEvent staff -> false;
            case ClockSettingEvent setting -> false;
        };
    }

    private static boolean include(RiskEvent event) {
        return switch (event) {
            case RiskEvent.GradeProposed proposed -> true;
            case RiskEvent.FactEstablished fact -> true;
            case RiskEvent.LookAgain again -> true;
            case RiskEvent.PathwayDecided pathway -> true;
            case RiskEvent.PathwayChecked check -> true;
            case RiskEvent.GradeConfirmed confirmed -> false;
            case RiskEvent.GradeRefused refused -> false;
            case RiskEvent.ReviewRequested requested -> false;
            case RiskEvent.ReviewDeclined declined -> false;
            case RiskEvent.ViewGiven view -> false;
            case RiskEvent.DecisionWeighed weighed -> false;
            case RiskEvent.SecondMarkingDue due -> false;
            case RiskEvent.SecondMarked marked -> false;
        };
    }
}
