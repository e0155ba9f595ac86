package org.forthwith.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.TimeAllowed;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/** When a duty falls due and when each of its rungs is reached: a function of the catalogue, the calendar and the start, and of nothing else. */
public record Timetable(Catalogue catalogue, CivilCalendar calendar) {

    /** The sources, by name, that have to be searched or waived before a case is graded at that instant. */
    public Set<String> mandatoryChecks(Instant at) {
        return catalogue.mandatoryChecks(calendar.dayOf(at));
    }

    /** A duty that starts now, or with the day that the start names; empty when the catalogue of that day does not know the clock. */
    Optional<Duty> open(CaseId caseId, int openedBy, Instant at, ClockChange.Start start) {
        Instant begins = start.from() == null ? at : calendar.startOf(start.from());
        return catalogue.clock(start.clock(), calendar.dayOf(begins)).map(clock -> {
            Instant due = due(clock, begins, start.term());
            Instant next = next(new TimeAllowed(begins, due), 0);
            return new Duty(
                    caseId,
                    clock.id(),
                    openedBy,
                    start.about(),
                    start.term(),
                    begins,
                    due,
                    0,
                    next,
                    null,
                    null,
                    clock.version());
        });
    }

    /** When a clock would be due that began at that instant on the terms of a grade; empty when the catalogue of that day does not know it. */
    public Optional<Instant> dueIfGraded(String clock, Grade grade, Instant start) {
        return catalogue.clock(clock, calendar.dayOf(start)).map(known -> due(known, start, Term.of(grade)));
    }

    /** The same duty on other terms, from its own start. When that gives more time the ladder begins anew, else it goes on from the rung reached. */
    Duty redated(Duty duty, Term term) {
        Instant due = due(clock(duty), duty.startedAt(), term);
        int rung = due.isAfter(duty.dueAt()) ? 0 : duty.rung();
        return duty.dated(term, due, rung, next(new TimeAllowed(duty.startedAt(), due), rung));
    }

    Duty climbed(Duty duty, int percent) {
        return duty.dated(duty.term(), duty.dueAt(), percent, next(duty.timeAllowed(), percent));
    }

    /** The edition of the clock that the duty was opened under. */
    Clock clock(Duty duty) {
        return catalogue.clock(duty.clock(), calendar.dayOf(duty.startedAt())).orElseThrow();
    }

    /** The rungs that hold on the day of an instant, the lowest first. */
    public List<Rung> ladder(Instant start) {
        return catalogue.ladder(calendar.dayOf(start));
    }

    private Instant due(Clock clock, Instant start, Term term) {
        return calendar.due(start, clock.applied(start, term, calendar));
    }

    private @Nullable Instant next(TimeAllowed time, int after) {
        for (Rung rung : ladder(time.start())) {
            if (rung.percent() > after) {
                return time.gone(rung.percent());
            }
        }
        return null;
    }
}
