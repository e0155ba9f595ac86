package org.forthwith.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Jurisdiction;

/** The calendars of the United Kingdom, as people knew them on a day. A case goes by the calendar of the force that owns it. */
public final class Calendars {

    private final Map<Jurisdiction, BankHolidays> holidays;
    private final Map<Jurisdiction, NavigableMap<LocalDate, CivilCalendar>> editions = new TreeMap<>();
    private final Forces forces;

    /** @param holidays for every jurisdiction */
    public Calendars(Map<Jurisdiction, BankHolidays> holidays, Forces forces) {
        this.holidays = Map.copyOf(holidays);
        this.forces = forces;
        holidays.forEach((jurisdiction, all) -> editions.put(jurisdiction, editions(all)));
    }

    /** Another edition begins with each day on which a holiday was announced. */
    private static NavigableMap<LocalDate, CivilCalendar> editions(BankHolidays all) {
        var editions = new TreeMap<LocalDate, CivilCalendar>();
        editions.put(LocalDate.MIN, new CivilCalendar(all.knownOn(LocalDate.MIN)));
        all.announcements().forEach(day -> editions.put(day, new CivilCalendar(all.knownOn(day))));
        return editions;
    }

    /** The calendar of a force as it was known on that day. */
    public CivilCalendar of(ForceCode force, LocalDate knownOn) {
        return of(forces.calendar(force), knownOn);
    }

    public CivilCalendar of(Jurisdiction jurisdiction, LocalDate knownOn) {
        return Objects.requireNonNull(editions.get(jurisdiction))
                .floorEntry(knownOn)
                .getValue();
    }

    /** Every bank holiday of the calendar that a force goes by, whenever it was announced. */
    public BankHolidays holidays(ForceCode force) {
        return holidays(forces.calendar(force));
    }

    public BankHolidays holidays(Jurisdiction jurisdiction) {
        return Objects.requireNonNull(holidays.get(jurisdiction));
    }

    /** By whose law a force works. */
    public Jurisdiction law(ForceCode force) {
        return forces.law(force);
    }

    /** The forces that go by a calendar. */
    public Set<ForceCode> goingBy(Jurisdiction jurisdiction) {
        return forces.keeping(jurisdiction);
    }
}
