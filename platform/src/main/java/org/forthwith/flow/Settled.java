package org.forthwith.flow;

import java.time.Instant;
import java.time.LocalDate;
import org.forthwith.calendar.CivilCalendar;
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
import org.forthwith.kernel.Recent;
import org.forthwith.risk.Grading;
import org.forthwith.risk.RiskStory.Told;
import org.forthwith.subject.Surroundings;

/**
 * Remembers of which cases the rules have nothing new to say. Most of what happens in a case, and most of its warnings, say nothing about risk;
 * then nothing need be asked again while the rules in force, the day, and whether somebody has waited too long are what they were.
 */
final class Settled {

    /** As many as a busy force has open. One takes some hundred bytes. */
    private static final int REMEMBERED = 10_000;

    private final Grading grading;
    private final Recent<CaseId, Known> settled = new Recent<>(REMEMBERED);

    Settled(Grading grading) {
        this.grading = grading;
    }

    /**
     * A story of which the rules have nothing new to say.
     *
     * @param entries how long it was, with what was being added to it
     * @param last the last one of them
     * @param closed the household says nothing in a closed case
     * @param turns the day on which the household may say something else without any news
     */
    private record Known(
            int entries, Told last, boolean closed, Grading.Season season, LocalDate day, LocalDate turns) {
        boolean reaches(LocalDate other) {
            return !other.isBefore(day) && other.isBefore(turns);
        }
    }

    // [impl->req~nothing-new-is-not-graded-again~1]
    boolean holds(Case theCase, Instant now) {
        Known known = settled.get(theCase.id());
        return known != null
                && known.reaches(CivilCalendar.day(now))
                && known.closed == theCase.closed()
                && known.season.equals(grading.season(theCase.opened().at(), now))
                && nothingNew(known, theCase.chapter());
    }

    /** The rules have been asked, and the household: asked again, neither says anything new. */
    void remember(Case theCase, Instant now) {
        LocalDate day = CivilCalendar.day(now);
        LocalDate turns = Surroundings.of(theCase.chapter().events()).turnsAfter(day);
        int entries = theCase.chapter().length();
        settled.put(
                theCase.id(),
                new Known(
                        entries,
                        theCase.chapter().told(entries - 1),
                        theCase.closed(),
                        grading.season(theCase.opened().at(), now),
                        day,
                        turns));
    }

    /** The story goes on from where it was then, and nothing that has come since counts. A decision that did not stand has left another story. */
    private static boolean nothingNew(Known known, Chapter chapter) {
        if (chapter.length() < known.entries || !chapter.told(known.entries - 1).equals(known.last)) {
            return false;
        }
        for (Event since : chapter.events().subList(known.entries, chapter.length())) {
            if (counts(since)) {
                return false;
            }
        }
        return true;
    }

    /** Another kind of event does not compile until it has been decided here whether the rules or the household go by it. */
    private static boolean counts(Event event) {
        return switch (event) {
            case SubjectEvent subject -> counts(subject);
            case RiskEvent risk -> counts(risk);
            case CaseEvent life -> false;
            case LinkingEvent linking -> false;
            case ReferralEvent arrived -> false;
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

    private static boolean counts(SubjectEvent event) {
        return switch (event) {
            case SubjectEvent.ChildIdentified child -> true;
            case SubjectEvent.RelationRecorded relation -> true;
            case SubjectEvent.RelationEnded relation -> true;
            case SubjectEvent.HouseholdResolved household -> true;
            case SubjectEvent.IdentifiersFound found -> false;
            case SubjectEvent.SuspectResolved resolved -> false;
        };
    }

    private static boolean counts(RiskEvent event) {
        return switch (event) {
            case RiskEvent.FactEstablished fact -> true;
            case RiskEvent.GradeProposed proposed -> true;
            case RiskEvent.PathwayDecided pathway -> true;
            case RiskEvent.PathwayChecked check -> true;
            case RiskEvent.GradeConfirmed confirmed -> false;
            case RiskEvent.LookAgain again -> false;
            case RiskEvent.ReviewRequested requested -> false;
            case RiskEvent.ReviewDeclined declined -> false;
            case RiskEvent.GradeRefused refused -> false;
            case RiskEvent.ViewGiven view -> false;
            case RiskEvent.DecisionWeighed weighed -> false;
            case RiskEvent.SecondMarkingDue due -> false;
            case RiskEvent.SecondMarked marked -> false;
        };
    }
}
