package org.forthwith.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.forthwith.calendar.BankHoliday;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.ObligationEvent.HolidayAnnounced;
import org.forthwith.kernel.ForceCode;

/**
 * Looks for bank holidays that were announced while the clocks of a case ran and that its story does not tell of yet. It changes nothing: once
 * what it finds has been heard, it finds nothing more.
 */
public record Announcements(Timetable timetable) {

    /** What moves a duty of the case, in the order of the announcements. {@code at} is when a holiday became known, not when that was noticed. */
    // [impl->req~a-holiday-is-told-once~1]
    public List<HolidayAnnounced> due(ForceCode force, List<Duty> open, Instant now) {
        var told = new ArrayList<HolidayAnnounced>();
        List<Duty> duties = open;
        for (LocalDate announced : announced(force, open, CivilCalendar.day(now))) {
            Local where = timetable.local(force, announced);
            Instant at = CivilCalendar.startOf(announced);
            List<Duty> later = duties.stream()
                    .map(duty -> timetable.withHolidays(duty, at, where))
                    .toList();
            List<Duty> moved = new ArrayList<>(later);
            moved.removeAll(duties);
            told.addAll(told(moved, announced, where.calendar()));
            duties = later;
        }
        return told;
    }

    /** The days of announcements up to today that some duty did not know of when it started. */
    private Set<LocalDate> announced(ForceCode force, List<Duty> open, LocalDate today) {
        return open.stream()
                .map(duty -> CivilCalendar.day(duty.startedAt()))
                .filter(today::isAfter)
                .min(Comparator.naturalOrder())
                .<Set<LocalDate>>map(first -> timetable
                        .calendars()
                        .holidays(force)
                        .announcements()
                        .subSet(first.plusDays(1), today.plusDays(1)))
                .orElse(Set.of());
    }

    private static List<HolidayAnnounced> told(List<Duty> moved, LocalDate announced, CivilCalendar calendar) {
        if (moved.isEmpty()) {
            return List.of();
        }
        return calendar.holidays().announcedOn(announced).stream()
                .filter(holiday -> moved.stream().anyMatch(duty -> passes(duty, holiday)))
                .map(holiday -> new HolidayAnnounced(
                        moved.getFirst().caseId(), CivilCalendar.startOf(announced), holiday.day(), holiday.name()))
                .toList();
    }

    private static boolean passes(Duty duty, BankHoliday holiday) {
        return holiday.day().isAfter(CivilCalendar.day(duty.startedAt()))
                && holiday.day().isBefore(CivilCalendar.day(duty.dueAt()));
    }
}
