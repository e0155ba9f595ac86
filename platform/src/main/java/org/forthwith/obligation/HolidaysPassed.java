package org.forthwith.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.forthwith.calendar.BankHoliday;
import org.forthwith.calendar.BankHolidays;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Jurisdiction;

/** The bank holidays that a duty passes on the way to the instant at which it is due, for the sentence that explains it. */
record HolidaysPassed(Timetable timetable, ForceCode force, Duty duty) {

    /** In Scotland without 2 January, Bank holiday for … (announced 4 February 2026); nothing where England and Wales has none in between. */
    String words() {
        BankHolidays all = timetable.calendars().holidays(force);
        LocalDate start = CivilCalendar.day(duty.startedAt());
        LocalDate known = knownOn(start);
        String passed = all.between(start, CivilCalendar.day(duty.dueAt())).stream()
                .filter(holiday -> holiday.known(known))
                .map(holiday -> named(holiday, start))
                .collect(Collectors.joining(", "));
        return where(all.jurisdiction()) + (passed.isEmpty() ? "" : " without " + passed);
    }

    /** The day whose knowledge explains the due instant: that of the start, or that of an announcement which has moved it since. */
    private LocalDate knownOn(LocalDate start) {
        var later = timetable.calendars().holidays(force).announcements().tailSet(start.plusDays(1));
        return explains(start)
                ? start
                : later.stream().filter(this::explains).findFirst().orElse(start);
    }

    private boolean explains(LocalDate known) {
        Local where = timetable.local(force, known);
        Instant start = duty.startedAt();
        return duty.dueAt().equals(where.calendar().due(start, timetable.limit(duty, where)));
    }

    private static String named(BankHoliday holiday, LocalDate start) {
        LocalDate announced = holiday.announced();
        return announced == null || !announced.isAfter(start)
                ? holiday.name()
                : holiday.name() + " (announced " + DueInWords.DAY.format(announced) + ")";
    }

    private static String where(Jurisdiction jurisdiction) {
        return jurisdiction == Jurisdiction.ENGLAND_AND_WALES ? "" : " in " + jurisdiction.words();
    }
}
