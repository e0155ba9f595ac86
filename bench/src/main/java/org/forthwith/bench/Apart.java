package org.forthwith.bench;

import java.time.Instant;
import java.time.LocalDate;
import org.forthwith.calendar.BankHolidays;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit.Elapsed;

/** Where two due times for one start lie apart, and the first reason found for it. */
enum Apart {
    NOT("the same"),
    DAY_OFF("started on a weekend or a holiday, and TASKANA begins to count with the next working day as day nought"),
    NEWS("a holiday announced after the start, which TASKANA has been told all the same"),
    NEW_YEAR("over New Year, and TASKANA knows holidays by day and month without their year"),
    CLOCK_CHANGE("the clocks changed on the way, and TASKANA adds days of 24 hours or hours of the wall clock"),
    OTHERWISE("for no reason that this run knows");

    private final String words;

    Apart(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Apart why(StageStart start, Instant ours, Instant theirs, CivilCalendar known, BankHolidays all) {
        if (start.limit() instanceof Elapsed) {
            return ours.equals(theirs) ? NOT : changed(start.at(), ours) ? CLOCK_CHANGE : OTHERWISE;
        }
        LocalDate began = CivilCalendar.day(start.at());
        LocalDate end = CivilCalendar.day(theirs);
        if (lastDay(ours).equals(end)) {
            return NOT;
        }
        if (!known.workingDay(began)) {
            return DAY_OFF;
        }
        if (all.between(began, end.plusDays(1)).stream().anyMatch(holiday -> !holiday.known(began))) {
            return NEWS;
        }
        return began.getYear() != end.getYear() ? NEW_YEAR : changed(start.at(), ours) ? CLOCK_CHANGE : OTHERWISE;
    }

    /** A day ends with the first instant of the next. */
    static LocalDate lastDay(Instant due) {
        return CivilCalendar.day(due.minusNanos(1));
    }

    private static boolean changed(Instant start, Instant end) {
        var rules = CivilCalendar.LONDON.getRules();
        return !rules.getOffset(start).equals(rules.getOffset(end));
    }
}
