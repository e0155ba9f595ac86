package org.forthwith.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.forthwith.calendar.Limit.BeforeMonths;
import org.forthwith.calendar.Limit.Elapsed;
import org.forthwith.calendar.Limit.Months;
import org.forthwith.calendar.Limit.MonthsFrom;
import org.forthwith.calendar.Limit.SameDay;
import org.forthwith.calendar.Limit.WorkingDays;

/** By when something is due. Instants everywhere; days are those of London, and a day ends at the midnight that follows it. */
public record CivilCalendar(BankHolidays holidays) {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final long DAY = Duration.ofDays(1).toSeconds();
    /** Since 1970 London has been an hour ahead of UTC or not at all: before ten at night the day is the same, with an hour to spare. */
    private static final long LATE = Duration.ofHours(22).toSeconds();

    // [impl->req~elapsed-hours-ignore-clock-change~1]
    // [impl->req~day-ends-at-london-midnight~1]
    // [impl->req~months-from-a-date-leave-it-out~1]
    public Instant due(Instant start, Limit limit) {
        return switch (limit) {
            case Elapsed elapsed -> start.plus(elapsed.time());
            case SameDay sameDay -> endOf(day(start));
            case WorkingDays working -> endOf(workingDay(day(start), working.days()));
            case Months months -> endOf(lastDay(day(start), months.months()));
            case MonthsFrom months -> endOf(day(start).plusMonths(months.months()));
            case BeforeMonths before ->
                endOf(lastDay(day(start), before.months()).minusDays(before.days()));
        };
    }

    /** The day that it is in London at that instant. Asked for with every clock of every entry, so the zone is asked only where the answer hangs on it. */
    public static LocalDate day(Instant instant) {
        long second = instant.getEpochSecond();
        return second >= 0 && second % DAY < LATE
                ? LocalDate.ofEpochDay(second / DAY)
                : LocalDate.ofInstant(instant, LONDON);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public boolean workingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.on(day);
    }

    /** The so many-th working day after the given one, which does not count whether it is one or not. */
    // [impl->req~working-days-skip-weekends-and-holidays~1]
    private LocalDate workingDay(LocalDate after, int count) {
        LocalDate day = after;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (workingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * The last day of a period of months beginning with a day: the day before the same date, or the end of the month where that date is missing.
     *
     * <p>Source: how Acts count a period "beginning with" a day; the rule is spelt out in SI 2018/1082, article 1.4.
     */
    // [impl->req~months-begin-with-their-first-day~1]
    private static LocalDate lastDay(LocalDate first, int months) {
        LocalDate sameDate = first.plusMonths(months);
        return sameDate.getDayOfMonth() == first.getDayOfMonth() ? sameDate.minusDays(1) : sameDate;
    }
}
