package org.forthwith.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.calendar.Limit.BeforeMonths;
import org.forthwith.calendar.Limit.Elapsed;
import org.forthwith.calendar.Limit.Months;
import org.forthwith.calendar.Limit.MonthsFrom;
import org.forthwith.calendar.Limit.SameDay;
import org.forthwith.calendar.Limit.WorkingDays;
import org.forthwith.kernel.ForceCode;

/** Why a duty is due when it is, in one sentence: the rule, the start, the arithmetic, the source. Times are those of London. */
public record DueInWords(Timetable timetable) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

    /** K06 first grade: received 1 September 2026 09:00 BST + 24 hours = 2 September 2026 09:00 BST; source: … (ours). */
    // [impl->req~a-due-time-explains-itself~1]
    public String of(ForceCode force, Duty duty) {
        Clock clock = timetable.clock(duty);
        Limit limit = timetable.limit(duty, timetable.local(force, CivilCalendar.day(duty.startedAt())));
        return clock.id() + " " + clock.name() + terms(clock, duty.term()) + ": "
                + clock.starts() + " " + minute(duty.startedAt())
                + given(limit, force, duty) + due(limit, duty.dueAt())
                + ownTime(clock, force, duty)
                + "; source: " + clock.source().title() + " (" + standing(clock.source()) + ")";
    }

    /** Where the force has given another time than the catalogue, that is said beside it. */
    private String ownTime(Clock clock, ForceCode force, Duty duty) {
        ClockTime own = timetable
                .own()
                .of(force, duty.clock(), CivilCalendar.day(duty.startedAt()))
                .get(duty.term());
        return own == null || duty.decided() != null || !clock.yieldsTo(own.term(), own.limit(), own.byTwo())
                ? ""
                : ", a time of the force's own since " + DAY.format(own.from()) + " instead of "
                        + clock.limit(own.term()).words();
    }

    private static String terms(Clock clock, Term term) {
        return switch (term) {
            case ORDINARY -> "";
            case PRESSING -> " (" + clock.pressingWhen() + ")";
            case AUTOMATIC -> " (what the platform does itself)";
            case UNGRADED -> " (not graded yet, so timed as very high)";
            case VERY_HIGH, HIGH, MEDIUM, LOW ->
                " (" + term.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        };
    }

    private String given(Limit limit, ForceCode force, Duty duty) {
        return switch (limit) {
            case Elapsed elapsed -> " + " + limit.words() + " = ";
            case SameDay sameDay -> ", on the " + limit.words() + " = ";
            case WorkingDays working ->
                " + " + limit.words() + new HolidaysPassed(timetable, force, duty).words() + " = ";
            case Months months -> ", " + limit.words() + " beginning with that day = ";
            case MonthsFrom months -> ", " + limit.words() + ", which does not count = ";
            case BeforeMonths before -> ", " + limit.words() + " beginning with that day = ";
        };
    }

    private static String due(Limit limit, Instant due) {
        return limit instanceof Elapsed ? minute(due) : "the end of " + lastDay(due);
    }

    /** A day ends at the first moment of the next. */
    private static String lastDay(Instant due) {
        return DAY.format(CivilCalendar.day(due).minusDays(1));
    }

    private static String minute(Instant instant) {
        ZonedDateTime there = instant.atZone(CivilCalendar.LONDON);
        return MINUTE.format(there) + (there.getOffset().getTotalSeconds() == 0 ? " GMT" : " BST");
    }

    private static String standing(Source source) {
        return source.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
