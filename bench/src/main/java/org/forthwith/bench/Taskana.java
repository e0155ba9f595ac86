package org.forthwith.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.forthwith.calendar.BankHoliday;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.calendar.Limit.Elapsed;
import org.forthwith.calendar.Limit.WorkingDays;
import pro.taskana.common.api.CustomHoliday;
import pro.taskana.common.api.LocalTimeInterval;
import pro.taskana.common.api.WorkingTimeCalculator;
import pro.taskana.common.api.exceptions.InvalidArgumentException;
import pro.taskana.common.internal.workingtime.HolidaySchedule;
import pro.taskana.common.internal.workingtime.WorkingDayCalculatorImpl;
import pro.taskana.common.internal.workingtime.WorkingTimeCalculatorImpl;

/**
 * The calculator of TASKANA. It has the holidays of Germany, and takes others by day and month only, so that it is told those of each year apart: a
 * calculator for every year, and the year of a start says which one is asked.
 */
final class Taskana {

    private final Map<Integer, WorkingTimeCalculator> workingDays;
    private final WorkingTimeCalculator roundTheClock;

    private Taskana(Map<Integer, WorkingTimeCalculator> workingDays) {
        this.workingDays = Map.copyOf(workingDays);
        this.roundTheClock =
                new WorkingTimeCalculatorImpl(new HolidaySchedule(false, false), always(), CivilCalendar.LONDON);
    }

    static Taskana told(SortedMap<LocalDate, BankHoliday> holidays) {
        var years = new HashMap<Integer, WorkingTimeCalculator>();
        holidays.keySet().stream()
                .collect(Collectors.groupingBy(LocalDate::getYear))
                .forEach((year, days) -> years.put(year, calculator(days)));
        return new Taskana(years);
    }

    private static WorkingTimeCalculator calculator(List<LocalDate> days) {
        var own = days.stream()
                .map(day -> CustomHoliday.of(day.getDayOfMonth(), day.getMonthValue()))
                .toList();
        return new WorkingDayCalculatorImpl(new HolidaySchedule(false, false, own), CivilCalendar.LONDON);
    }

    private static Map<DayOfWeek, Set<LocalTimeInterval>> always() {
        return Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(
                        day -> day, day -> Set.of(new LocalTimeInterval(LocalTime.MIN, LocalTime.MAX))));
    }

    Instant due(StageStart start) {
        try {
            return due(start.at(), start.limit());
        } catch (InvalidArgumentException refused) {
            throw new IllegalStateException("the calculator refuses " + start, refused);
        }
    }

    private Instant due(Instant start, Limit limit) throws InvalidArgumentException {
        return switch (limit) {
            case Elapsed elapsed -> roundTheClock.addWorkingTime(start, elapsed.time());
            case WorkingDays working -> calculator(start).addWorkingTime(start, Duration.ofDays(working.days()));
            case Limit other -> throw new IllegalArgumentException("it knows nothing of " + other.words());
        };
    }

    private WorkingTimeCalculator calculator(Instant start) {
        return Objects.requireNonNull(workingDays.get(CivilCalendar.day(start).getYear()));
    }
}
