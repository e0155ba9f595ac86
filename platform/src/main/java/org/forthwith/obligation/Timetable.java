package org.forthwith.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.calendar.Limit.WorkingDays;
import org.forthwith.calendar.TimeAllowed;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** When a duty falls due and when each of its rungs is reached: a function of the catalogue, the calendars, the force's own times and the start, and of nothing else. */
public record Timetable(Catalogue catalogue, Calendars calendars, OwnTimes own) {

    /** Where every force goes by the times of the catalogue. */
    public Timetable(Catalogue catalogue, Calendars calendars) {
        this(catalogue, calendars, OwnTimes.NONE);
    }

    /** The sources, by name, that have to be searched or waived before a case is graded at that instant. */
    public Set<String> mandatoryChecks(Instant at) {
        return catalogue.mandatoryChecks(CivilCalendar.day(at));
    }

    /** A duty that starts now, or with the day that the start names; empty when the force does not go by the clock that day. */
    Optional<Duty> open(CaseId caseId, int openedBy, Instant at, ClockChange.Start start, Local where) {
        Instant begins = start.from() == null ? at : CivilCalendar.startOf(start.from());
        LocalDate day = CivilCalendar.day(begins);
        return clock(start.clock(), where.force(), day).flatMap(clock -> {
            Limit given =
                    start.decided() == null ? clock.applied(begins, start.term(), where.calendar()) : start.decided();
            Instant due = where.calendar().due(begins, given);
            if (start.goesOn() && !due.isAfter(at)) {
                return Optional.empty();
            }
            var allowed = new TimeAllowed(begins, due);
            List<Rung> ladder = catalogue.ladder(clock.ladder(), day);
            int reached = start.goesOn() ? reached(ladder, allowed, at) : 0;
            Rung next = above(reached, ladder);
            return Optional.of(new Duty(
                    caseId,
                    clock.id(),
                    openedBy,
                    start.about(),
                    start.term(),
                    start.decided(),
                    begins,
                    due,
                    reached,
                    next == null ? null : allowed.gone(next.percent()),
                    Pauses.NONE,
                    Account.NONE,
                    null,
                    null,
                    clock.version()));
        });
    }

    private static int reached(List<Rung> ladder, TimeAllowed allowed, Instant at) {
        return ladder.stream()
                .mapToInt(Rung::percent)
                .filter(percent -> !allowed.gone(percent).isAfter(at))
                .max()
                .orElse(0);
    }

    /** When a clock of a force would be due that began at that instant on the terms of a grade; empty when the catalogue of that day does not know it. */
    public Optional<Instant> dueIfGraded(ForceCode force, String clock, Grade grade, Instant start) {
        LocalDate day = CivilCalendar.day(start);
        return clock(clock, force, day).map(known -> due(known, start, Term.of(grade), calendars.of(force, day)));
    }

    /**
     * The edition of a clock that holds in a force on a day: that of the catalogue, with the times of its own that the force has given it. Empty
     * where the force works by another law than the clock.
     */
    // [impl->req~a-force-has-times-of-its-own~1]
    // [impl->req~a-clock-runs-where-its-law-holds~1]
    public Optional<Clock> clock(String id, ForceCode force, LocalDate day) {
        return catalogue
                .clock(id, day)
                .filter(clock -> clock.law().contains(calendars.law(force)))
                .map(clock -> clock.with(own.of(force, id, day)));
    }

    /** In which force a case is, and by which calendar as it was known on a day. */
    Local local(ForceCode force, LocalDate day) {
        return new Local(force, calendars.of(force, day));
    }

    /** The same duty on other terms, from its own start. When that gives more time the ladder begins anew, else it goes on from the rung reached. */
    Duty redated(Duty duty, Term term, Local where) {
        Instant due = due(clock(duty, where), duty.startedAt(), term, where.calendar());
        int rung = due.isAfter(duty.dueAt()) ? 0 : duty.rung();
        return rung(duty.dated(term, due, rung, null));
    }

    /**
     * The same duty now that more holidays are known. Only one that counts working days, is not late and gets more time by it moves; then the
     * ladder begins anew.
     *
     * @param at when they became known
     */
    // [impl->req~an-announced-holiday-moves-only-what-it-should~1]
    Duty withHolidays(Duty duty, Instant at, Local where) {
        Limit limit = limit(duty, where);
        if (!(limit instanceof WorkingDays) || !duty.dueAt().isAfter(at) || duty.breached()) {
            return duty;
        }
        Instant due = where.calendar().due(duty.startedAt(), limit);
        return due.isAfter(duty.dueAt()) ? rung(duty.dated(duty.term(), due, 0, null)) : duty;
    }

    Duty climbed(Duty duty, int percent) {
        return rung(duty.dated(duty.term(), duty.dueAt(), percent, null));
    }

    /** The same duty, told of its next rung. */
    Duty rung(Duty duty) {
        return duty.dated(duty.term(), duty.dueAt(), duty.rung(), next(duty));
    }

    private Clock clock(Duty duty, Local where) {
        return clock(duty.clock(), where.force(), CivilCalendar.day(duty.startedAt()))
                .orElseThrow();
    }

    /** The edition of the clock that the duty was opened under, with the times of the catalogue. */
    public Clock clock(Duty duty) {
        return clock(duty, CivilCalendar.day(duty.startedAt()));
    }

    private Clock clock(Duty duty, LocalDate start) {
        return catalogue.clock(duty.clock(), start).orElseThrow();
    }

    /** The rungs of the common ladder that hold on the day of an instant, the lowest first. */
    public List<Rung> ladder(Instant start) {
        return catalogue.ladder(Rung.STANDARD, CivilCalendar.day(start));
    }

    /** The rungs of the ladder of a duty, the lowest first. */
    public List<Rung> ladder(Duty duty) {
        LocalDate start = CivilCalendar.day(duty.startedAt());
        return catalogue.ladder(clock(duty, start).ladder(), start);
    }

    /** Who is told next; of a duty that has passed its last rung whoever was told last. */
    // [impl->req~every-open-duty-has-an-addressee~1]
    public Role addressee(Duty duty) {
        Rung next = nextRung(duty);
        return (next == null ? ladder(duty).getLast() : next).addressee();
    }

    /** The reasons for which a duty may rest. */
    public List<PauseReason> pauses(Duty duty, Instant now) {
        return catalogue.pauses(clock(duty), CivilCalendar.day(now));
    }

    /** The reasons for which telling the authority about a child may be put off. */
    public List<PauseReason> deferrals(Instant now) {
        LocalDate today = CivilCalendar.day(now);
        return catalogue
                .clock(Catalogue.SHARING, today)
                .map(sharing -> catalogue.pauses(sharing, today))
                .orElse(List.of());
    }

    /** Why something can have been late, as far as that is on the list now. */
    public List<Cause> causes(Instant now) {
        return catalogue.causes(CivilCalendar.day(now));
    }

    /** The time that the duty was given: decided for it, or that of its clock in the force of its case. */
    Limit limit(Duty duty, Local where) {
        return duty.decided() == null
                ? clock(duty, where).applied(duty.startedAt(), duty.term(), where.calendar())
                : duty.decided();
    }

    private static Instant due(Clock clock, Instant start, Term term, CivilCalendar calendar) {
        return calendar.due(start, clock.applied(start, term, calendar));
    }

    private @Nullable Instant next(Duty duty) {
        Rung rung = nextRung(duty);
        return rung == null ? null : duty.reaches(rung.percent());
    }

    private @Nullable Rung nextRung(Duty duty) {
        return above(duty.rung(), ladder(duty));
    }

    private static @Nullable Rung above(int percent, List<Rung> ladder) {
        for (Rung rung : ladder) {
            if (rung.percent() > percent) {
                return rung;
            }
        }
        return null;
    }
}
