package org.forthwith.obligation;

import java.util.HashSet;
import java.util.Set;
import org.forthwith.bail.Release;
import org.forthwith.event.BailEvent;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.ClockSettingEvent;
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
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a case, as far as later events need it to know which clocks they start. With the open duties it stands for the whole story.
 *
 * @param grade the grade that stands, provisionally or confirmed; null before the first. Rules raise it, only a person lowers it
 * @param graded a person has confirmed a grade since the case was received or last reopened
 * @param childPossible a child may be in reach of the suspect
 * @param accepted an investigator answers for the case; whoever took it to grade it has not accepted it
 * @param enforced the suspect has been acted on since then
 * @param release how the suspect stands before charge: arrested, on bail, under investigation
 * @param officerTold the designated officer for people in positions of trust has been told
 * @param checksDone the sources that were searched or waived, by name
 */
public record Bearing(
        @Nullable Grade grade,
        boolean graded,
        boolean childPossible,
        boolean accepted,
        boolean enforced,
        Release release,
        boolean officerTold,
        Set<String> checksDone) {

    public static final Bearing NEW = new Bearing(null, false, false, false, false, Release.NONE, false, Set.of());

    public Bearing {
        checksDone = Set.copyOf(checksDone);
    }

    Bearing after(Recorded recorded) {
        return switch (recorded.event()) {
            case CaseEvent.OwnerNamed named -> progress(graded, recorded.actedAs(Role.INVESTIGATOR), enforced);
            case CaseEvent.Moved moved -> after(moved).released(release.after(recorded));
            case CaseEvent.Closed closed -> released(release.after(recorded));
            case CaseEvent life -> after(life);
            case RiskEvent risk -> after(risk);
            case SubjectEvent.ChildIdentified child -> childPossible(true);
            case SubjectEvent.IdentifiersFound found -> this;
            case SubjectEvent.SuspectResolved resolved -> this;
            case SubjectEvent.RelationRecorded relation -> this;
            case SubjectEvent.RelationEnded relation -> this;
            case SubjectEvent.HouseholdResolved household -> this;
            case SafeguardingEvent safeguarding -> this;
            case LinkingEvent linking -> this;
            case ReferralEvent referral -> this;
            case ObligationEvent obligation -> this;
            case GuidanceEvent guidance -> this;
            case RuleSetEvent rules -> this;
            case TrainingEvent training -> this;
            case BailEvent bail -> released(release.after(recorded));
            case ExhibitEvent exhibit -> this;
            case StaffEvent staff -> this;
            case ClockSettingEvent setting -> this;
        };
    }

    private Bearing after(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened opened -> childPossible(opened.childPossible() || childPossible);
            case CaseEvent.Moved moved -> after(moved);
            case CaseEvent.CheckRecorded check -> checked(check.source());
            case CaseEvent.CheckWaived check -> checked(check.source());
            case CaseEvent.Reopened reopened -> progress(false, accepted, false);
            case CaseEvent.OwnerNamed named -> this;
            case CaseEvent.HandedOver over -> this;
            case CaseEvent.Refused refused -> this;
            case CaseEvent.Restricted restricted -> this;
            case CaseEvent.RestrictionLifted lifted -> this;
            case CaseEvent.Closed closed -> this;
        };
    }

    private Bearing after(CaseEvent.Moved moved) {
        return switch (moved.to()) {
            case "ENFORCED" -> progress(graded, accepted, true);
            case "LADO" -> new Bearing(grade, graded, childPossible, accepted, enforced, release, true, checksDone);
            default -> this;
        };
    }

    private Bearing after(RiskEvent event) {
        return switch (event) {
            case RiskEvent.GradeProposed proposed ->
                graded(grade == null ? proposed.grade() : grade.orHigher(proposed.grade()), graded);
            case RiskEvent.GradeConfirmed confirmed -> graded(confirmed.grade(), true);
            case RiskEvent.FactEstablished fact -> childPossible(childPossible || AboutAChild.is(fact));
            case RiskEvent.GradeRefused refused -> this;
            case RiskEvent.ReviewRequested requested -> this;
            case RiskEvent.ReviewDeclined declined -> this;
            case RiskEvent.LookAgain again -> this;
            case RiskEvent.ViewGiven view -> this;
            case RiskEvent.DecisionWeighed weighed -> this;
            case RiskEvent.PathwayDecided pathway -> this;
            case RiskEvent.PathwayChecked check -> this;
            case RiskEvent.SecondMarkingDue due -> this;
            case RiskEvent.SecondMarked marked -> this;
        };
    }

    private Bearing graded(Grade stands, boolean confirmed) {
        return new Bearing(stands, confirmed, childPossible, accepted, enforced, release, officerTold, checksDone);
    }

    private Bearing childPossible(boolean possible) {
        return new Bearing(grade, graded, possible, accepted, enforced, release, officerTold, checksDone);
    }

    private Bearing progress(boolean hasGrade, boolean hasOwner, boolean isEnforced) {
        return new Bearing(grade, hasGrade, childPossible, hasOwner, isEnforced, release, officerTold, checksDone);
    }

    private Bearing released(Release then) {
        return new Bearing(grade, graded, childPossible, accepted, enforced, then, officerTold, checksDone);
    }

    private Bearing checked(String source) {
        var all = new HashSet<>(checksDone);
        all.add(source);
        return new Bearing(grade, graded, childPossible, accepted, enforced, release, officerTold, all);
    }
}
