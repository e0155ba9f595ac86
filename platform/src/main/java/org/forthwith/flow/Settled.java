package org.forthwith.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Recent;
import org.forthwith.risk.CaseRecord;
import org.forthwith.risk.Grading;
import org.forthwith.risk.RiskStory.Told;
import org.forthwith.subject.Surroundings;

/**
 * Remembers of which cases the rules have nothing new to say. Most of what happens in a case, and most of its warnings, say nothing about risk;
 * then nothing need be asked again while the rules in force, the day, and whether somebody has waited too long are what they were.
 */
final class Settled {

    /** As many as a busy force has open. One takes some hundred bytes, for it points at entries. */
    private static final int REMEMBERED = 10_000;

    private final Grading grading;
    private final Recent<CaseId, Known> settled = new Recent<>(REMEMBERED);

    Settled(Grading grading) {
        this.grading = grading;
    }

    /**
     * What the rules and the household go by.
     *
     * @param told what may move the grade
     * @param closed the household says nothing in a closed case
     */
    private record Basis(List<Told> told, boolean closed, Grading.Season season) {}

    /** @param turns the day on which the household may say something else without any news */
    private record Known(Basis basis, LocalDate day, LocalDate turns) {
        boolean reaches(LocalDate other) {
            return !other.isBefore(day) && other.isBefore(turns);
        }
    }

    // [impl->req~nothing-new-is-not-graded-again~1]
    boolean holds(Case theCase, Instant now) {
        Known known = settled.get(theCase.id());
        return known != null && known.reaches(CivilCalendar.day(now)) && known.basis.equals(basis(theCase, now));
    }

    /** The rules have been asked, and the household, and neither has said anything new. */
    void remember(Case theCase, Instant now) {
        LocalDate day = CivilCalendar.day(now);
        LocalDate turns = Surroundings.of(theCase.chapter().events()).turnsAfter(day);
        settled.put(theCase.id(), new Known(basis(theCase, now), day, turns));
    }

    private Basis basis(Case theCase, Instant now) {
        List<Told> told = new ArrayList<>();
        for (Told one : theCase.chapter().told()) {
            if (CaseRecord.mayMoveTheGrade(one.event())) {
                told.add(one);
            }
        }
        return new Basis(told, theCase.closed(), grading.season(theCase.opened().at(), now));
    }
}
