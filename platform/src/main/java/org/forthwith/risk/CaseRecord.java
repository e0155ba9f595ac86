package org.forthwith.risk;

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
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Recorded;

/**
 * The record of a case as far as a grade may depend on it. What only tells of the work, such as a warning of a clock or a refused attempt, moves
 * no version: otherwise no request could outlive the first warning of its own clock.
 *
 * @param version the last entry on which the grade may depend, by its number; 0 when there is none
 */
public record CaseRecord(CaseId caseId, int version) {

    public static CaseRecord of(CaseId caseId, List<Recorded> story) {
        return new CaseRecord(
                caseId,
                story.stream()
                        .filter(entry -> mayMoveTheGrade(entry.event()))
                        .mapToInt(Recorded::sequence)
                        .max()
                        .orElse(0));
    }

    /** @param added what the decision that is being taken adds, in the order in which it will be written */
    public static CaseRecord of(CaseId caseId, List<Recorded> story, List<Event> added) {
        int version = of(caseId, story).version();
        int place = Recorded.version(story);
        for (Event event : added) {
            place++;
            version = mayMoveTheGrade(event) ? place : version;
        }
        return new CaseRecord(caseId, version);
    }

    private static boolean mayMoveTheGrade(Event event) {
        return switch (event) {
            case RiskEvent risk -> mayMoveTheGrade(risk);
            case SubjectEvent subject -> true;
            case LinkingEvent.Searched searched -> false;
            case LinkingEvent.JoinBarred bar -> false;
            case LinkingEvent.FoundUnderBar more -> false;
            case LinkingEvent.AskedFor asked -> false;
            case LinkingEvent linking -> true;
            case ReferralEvent arrived -> true;
            case CaseEvent.Opened opened -> true;
            case CaseEvent.Reopened reopened -> true;
            case CaseEvent.CheckRecorded check -> true;
            case CaseEvent.CheckWaived check -> true;
            case CaseEvent life -> false;
            case SafeguardingEvent safeguarding -> false;
            case ObligationEvent told -> false;
            case GuidanceEvent guidance -> false;
            case RuleSetEvent rules -> false;
            case TrainingEvent training -> false;
            case BailEvent bail -> false;
            case ExhibitEvent exhibit -> false;
            case StaffEvent staff -> false;
            case ClockSettingEvent setting -> false;
        };
    }

    private static boolean mayMoveTheGrade(RiskEvent event) {
        return switch (event) {
            case RiskEvent.FactEstablished fact -> true;
            case RiskEvent.GradeProposed proposed -> true;
            case RiskEvent.GradeConfirmed confirmed -> true;
            case RiskEvent.LookAgain again -> true;
            case RiskEvent.PathwayDecided pathway -> true;
            case RiskEvent.PathwayChecked check -> true;
            case RiskEvent.ReviewDeclined declined -> true;
            case RiskEvent.ReviewRequested requested -> false;
            case RiskEvent.GradeRefused refused -> false;
            case RiskEvent.ViewGiven view -> false;
            case RiskEvent.DecisionWeighed weighed -> false;
            case RiskEvent.SecondMarkingDue due -> false;
            case RiskEvent.SecondMarked marked -> false;
        };
    }
}
