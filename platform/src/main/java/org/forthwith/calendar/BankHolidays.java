package org.forthwith.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forthwith.reference.Jurisdiction;

/**
 * The bank holidays of one jurisdiction by date. Outside the years it knows only weekends are days off, so that a due time may come out too early
 * and never too late.
 */
public record BankHolidays(Jurisdiction jurisdiction, SortedMap<LocalDate, BankHoliday> days) {

    public BankHolidays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a calendar without a single bank holiday has not been loaded");
        }
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    public boolean on(LocalDate day) {
        return days.containsKey(day);
    }

    /** The bank holidays after the first day and before the second, by date. */
    public List<BankHoliday> between(LocalDate after, LocalDate before) {
        LocalDate first = after.plusDays(1);
        return first.isBefore(before) ? List.copyOf(days.subMap(first, before).values()) : List.of();
    }

    /** Those of which people knew on that day. */
    // [impl->req~a-start-counts-the-holidays-known-then~1]
    BankHolidays knownOn(LocalDate day) {
        var known = new TreeMap<>(days);
        known.values().removeIf(holiday -> !holiday.known(day));
        return new BankHolidays(jurisdiction, known);
    }

    /** Those announced on that day, by date. */
    public List<BankHoliday> announcedOn(LocalDate day) {
        return days.values().stream()
                .filter(holiday -> day.equals(holiday.announced()))
                .toList();
    }

    /** The days on which bank holidays of one year only were announced, the earliest first. */
    public SortedSet<LocalDate> announcements() {
        var announced = new TreeSet<LocalDate>();
        for (BankHoliday holiday : days.values()) {
            if (holiday.announced() != null) {
                announced.add(holiday.announced());
            }
        }
        return announced;
    }
}
