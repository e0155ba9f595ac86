package org.forthwith.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * The place of one person in the register of their force.
 *
 * @param person the name by which the ledger knows them
 * @param name what a colleague would call them
 * @param address where notices go; null when they are told at their desk only
 * @param joinedAt when they last came
 * @param leftAt from then on they are not there any more; null while they are
 * @param absences in the order in which they were planned
 */
public record Staff(
        ForceCode force,
        String person,
        String name,
        List<Role> roles,
        @Nullable String address,
        Instant joinedAt,
        @Nullable Instant leftAt,
        List<Absence> absences) {

    public Staff {
        roles = List.copyOf(roles);
        absences = List.copyOf(absences);
    }

    /** Under which name the ledger keeps it. */
    public static UUID id(ForceCode force, String person) {
        return UUID.nameUUIDFromBytes(("staff " + force.value() + " " + person).getBytes(UTF_8));
    }

    Staff with(List<Absence> planned) {
        return new Staff(force, person, name, roles, address, joinedAt, leftAt, planned);
    }

    Staff leaving(Instant at) {
        return new Staff(force, person, name, roles, address, joinedAt, at, absences);
    }

    /** Whether they belong to the unit at an instant, be they there or away. */
    public boolean works(Instant at) {
        return !at.isBefore(joinedAt) && (leftAt == null || at.isBefore(leftAt));
    }

    /** The absence that keeps them away at an instant; where there are several, the one that lasts longest. */
    // [impl->req~staff-absent-for-whole-days~1]
    public Optional<Absence> away(Instant at) {
        LocalDate day = CivilCalendar.day(at);
        return absences.stream()
                .filter(absence -> absence.covers(day))
                .max((one, other) -> one.until().compareTo(other.until()));
    }

    /** Those that are still to come or not over, the nearest first. */
    public List<Absence> ahead(LocalDate day) {
        return absences.stream()
                .filter(absence -> !absence.cancelled() && !absence.until().isBefore(day))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }
}
