package org.forthwith.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales by date, each with its name, on the days on which they are kept: a substitute day, not the Sunday it stands for.
 * Outside the years it knows only weekends are days off, so that a due time may come out too early and never too late.
 */
public record BankHolidays(SortedMap<LocalDate, String> names) {

    public BankHolidays {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a calendar without a single bank holiday has not been loaded");
        }
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    public boolean on(LocalDate day) {
        return names.containsKey(day);
    }

    /** The bank holidays after the first day and before the second, by date. */
    public SortedMap<LocalDate, String> between(LocalDate after, LocalDate before) {
        LocalDate first = after.plusDays(1);
        return first.isBefore(before) ? names.subMap(first, before) : Collections.emptySortedMap();
    }
}
