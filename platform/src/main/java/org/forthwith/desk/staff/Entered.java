package org.forthwith.desk.staff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.forthwith.allocation.AbsenceKind;
import org.forthwith.flow.StaffWork.Away;
import org.forthwith.kernel.Role;

/** What a form of the page has sent, as the register understands it. */
final class Entered {

    private Entered() {}

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static Optional<String> text(String written) {
        return Optional.of(written.strip()).filter(text -> !text.isEmpty());
    }

    /** What is no role is left out; whoever has none is not taken. */
    static List<Role> roles(List<String> written) {
        return Arrays.stream(Role.values())
                .filter(role -> written.contains(role.name()))
                .toList();
    }

    static Optional<Away> away(String from, String until, String kind, String deputy) {
        return day(from)
                .flatMap(first ->
                        day(until).flatMap(last -> kind(kind).map(why -> new Away(first, last, why, text(deputy)))));
    }

    private static Optional<AbsenceKind> kind(String written) {
        return Arrays.stream(AbsenceKind.values())
                .filter(kind -> kind.name().equals(written))
                .findFirst();
    }
}
