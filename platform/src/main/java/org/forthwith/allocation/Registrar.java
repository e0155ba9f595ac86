package org.forthwith.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;

/** Who may put what in the register. */
public final class Registrar {

    private static final Set<Role> REGISTRARS = Set.of(Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER, Role.SPECIALIST);

    private Registrar() {}

    /** A "no" with a code for programs and a reason for people. */
    public record No(String code, String because) {}

    /** Why this person may not say what another is trained for; empty when they may. */
    // [impl->req~allocation-nobody-trains-themselves~1]
    public static Optional<No> objection(Actor by, String person) {
        if (by.id().equals(person)) {
            return Optional.of(new No("not-for-oneself", "Nobody records or withdraws training of their own."));
        }
        return by.person() && REGISTRARS.stream().anyMatch(by::is)
                ? Optional.empty()
                : Optional.of(new No(
                        "not-qualified",
                        "Training is recorded by the head of the unit, a chief officer or a specialist."));
    }

    /** Why an award cannot be as it is said to be; empty when it can. */
    public static Optional<No> notSo(LocalDate awardedOn, LocalDate expiresOn, Instant now) {
        if (awardedOn.isAfter(Award.day(now))) {
            return Optional.of(new No("not-yet-awarded", "The day of an award cannot be still to come."));
        }
        return expiresOn.isBefore(awardedOn)
                ? Optional.of(new No("ends-before-it-begins", "A skill cannot expire before it is awarded."))
                : Optional.empty();
    }
}
