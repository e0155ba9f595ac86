package org.forthwith.app.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.telling.AddressBook;
import org.forthwith.obligation.telling.AddressBooks;
import org.forthwith.reference.Force;
import org.forthwith.reference.Forces;

/** Looks people up in the register of staff, and the desk in the table of forces. */
public record Directory(Forces forces, StaffRegister staff) implements AddressBooks {

    @Override
    public AddressBook of(ForceCode force, Instant at) {
        String desk = forces.find(force, CivilCalendar.day(at)).map(Force::desk).orElse(null);
        List<Staff> working = staff.of(Set.of(force), at).stream()
                .filter(known -> known.works(at))
                .toList();
        return new AddressBook(addresses(force, working), supervisors(force, working, at), desk);
    }

    /**
     * Whoever has left is not in it. Somebody who works in two places is reached here under the address that they have here, and under none where
     * this force has given none: no other force says where the notices of this one go.
     */
    // [impl->req~staff-address-of-who-works-here~1]
    private static Map<String, String> addresses(ForceCode force, List<Staff> working) {
        Set<String> here = working.stream()
                .filter(known -> known.force().equals(force))
                .map(Staff::person)
                .collect(Collectors.toSet());
        Map<String, String> addresses = new HashMap<>();
        for (Staff known : working) {
            if (known.address() != null && (known.force().equals(force) || !here.contains(known.person()))) {
                addresses.putIfAbsent(known.person(), known.address());
            }
        }
        return addresses;
    }

    private static List<String> supervisors(ForceCode force, List<Staff> working, Instant at) {
        return working.stream()
                .filter(known -> known.force().equals(force)
                        && known.roles().contains(Role.SUPERVISOR)
                        && known.away(at).isEmpty())
                .map(Staff::person)
                .toList();
    }
}
