package org.forthwith.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.subject.Described;

/** Nobody under eighteen is kept by their name, also where they are the one who is reported. Source: data minimisation, Data Protection Act 2018, section 37. */
final class NoChildsName {

    private static final int ADULT = 18;

    private NoChildsName() {}

    /** What is kept of a report that does not say itself that a child is reported: no description of somebody born less than eighteen years ago. */
    // [impl->req~nobody-writes-a-childs-name~1]
    static List<Sighting> of(List<Sighting> sightings, Instant now) {
        return sightings.stream().filter(sighting -> !underAge(sighting, now)).toList();
    }

    /** Whether somebody is described who may not be eighteen yet: of a year alone the last day counts. */
    static boolean underAge(Sighting sighting, Instant now) {
        String canonical = sighting.kind() == IdentifierKind.PERSON ? sighting.canonical() : null;
        String born = canonical == null ? "" : Described.read(canonical).born();
        if (born.isEmpty()) {
            return false;
        }
        LocalDate latest = LocalDate.parse(born.length() < 10 ? born.substring(0, 4) + "-12-31" : born);
        return latest.plusYears(ADULT).isAfter(CivilCalendar.day(now));
    }
}
