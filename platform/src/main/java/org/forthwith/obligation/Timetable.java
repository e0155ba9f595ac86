package org.forthwith.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
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
            Limit given = start.decided() == null ? clock.applied(begins, start.term(), calendar) : start.decided();
            return rung(new Duty(
                    caseId,
                    clock.id(),
                    openedBy,
                    start.about(),
                    start.term(),
                    start.decided(),
                    begins,
                    calendar.due(begins, given),
                    0,
                    null,
                    Pauses.NONE,
                    Account.NONE,
                    null,
                    null,
                    clock.version()));
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
        return rung(duty.dated(term, due, rung, null));
    }

    Duty climbed(Duty duty, int percent) {
        return rung(duty.dated(duty.term(), duty.dueAt(), percent, null));
    }

    /** The same duty, told of its next rung. */
    Duty rung(Duty duty) {
        return duty.dated(duty.term(), duty.dueAt(), duty.rung(), next(duty));
    }

    /** The edition of the clock that the duty was opened under. */
    public Clock clock(Duty duty) {
        return catalogue.clock(duty.clock(), calendar.dayOf(duty.startedAt())).orElseThrow();
    }

    /** The rungs of the common ladder that hold on the day of an instant, the lowest first. */
    public List<Rung> ladder(Instant start) {
        return catalogue.ladder(Rung.STANDARD, calendar.dayOf(start));
    }

    /** The rungs of the ladder of a duty, the lowest first. */
    public List<Rung> ladder(Duty duty) {
        return catalogue.ladder(clock(duty).ladder(), calendar.dayOf(duty.startedAt()));
    }

    /** Who is told next; of a duty that has passed its last rung whoever was told last. */
    // [impl->req~every-open-duty-has-an-addressee~1]
    public Role addressee(Duty duty) {
        List<Rung> ladder = ladder(duty);
        return ladder.stream()
                .filter(rung -> rung.percent() > duty.rung())
                .findFirst()
                .orElse(ladder.getLast())
                .addressee();
    }

    /** The reasons for which a duty may rest. */
    public List<PauseReason> pauses(Duty duty, Instant now) {
        return catalogue.pauses(clock(duty), calendar.dayOf(now));
    }

    /** Why something can have been late, as far as that is on the list now. */
    public List<Cause> causes(Instant now) {
        return catalogue.causes(calendar.dayOf(now));
    }

    /** The time that the duty was given: decided for it, or that of its clock. */
    public Limit limit(Duty duty) {
        return duty.decided() == null ? clock(duty).applied(duty.startedAt(), duty.term(), calendar) : duty.decided();
    }

    private Instant due(Clock clock, Instant start, Term term) {
        return calendar.due(start, clock.applied(start, term, calendar));
    }

    private @Nullable Instant next(Duty duty) {
        for (Rung rung : ladder(duty)) {
            if (rung.percent() > duty.rung()) {
                return duty.reaches(rung.percent());
            }
        }
        return null;
    }
}
