package org.forthwith.app.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.telling.AddressBook;
import org.forthwith.obligation.telling.AddressBooks;
import org.forthwith.reference.Force;
import org.forthwith.reference.Forces;

/** Looks people up in the register of staff, and the desk in the table of forces. */
public record Directory(Forces forces) implements AddressBooks {

    @Override
    public AddressBook of(ForceCode force, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, CivilCalendar.LONDON);
        String desk = forces.find(force, day).map(Force::desk).orElse(null);
        return new AddressBook(Map.of(), List.of(), desk);
    }
}
