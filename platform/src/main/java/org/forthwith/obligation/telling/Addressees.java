package org.forthwith.obligation.telling;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.event.ObligationEvent.Told;
import org.forthwith.kernel.Rank;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rung reaches by name. Whoever should be told and is away, has left, is not trained or is not known is passed over for a deputy, a colleague
 * of the same role, or the next role up; behind the last stands the desk of the force, so that never nobody is told.
 */
public final class Addressees {

    private Addressees() {}

    /**
     * Where the force keeps no register, its desk is told and nobody has been passed over.
     *
     * @param rung whom the ladder names: for an investigator that is the owner of the case
     * @param owner by the name by which the ledger knows them; null while nobody answers for the case
     */
    // [impl->req~ladder-never-nobody~1]
    public static Told of(Role rung, @Nullable String owner, Roster roster) {
        if (roster.empty()) {
            return new Told(null, rung, List.of());
        }
        Look look = new Look(roster, owner, "in the register of staff");
        return upFrom(rung).flatMap(role -> look.at(role).stream()).findFirst().orElseGet(() -> look.told(null, rung));
    }

    /**
     * The same of a restricted case: nobody but those on its list, up from the rung and then down from it; behind the last stands the desk, which is
     * told no more than whom to ring.
     *
     * @param people by the names by which the ledger knows them
     */
    // [impl->req~a-restricted-case-is-never-late-in-silence~1]
    public static Told among(Collection<String> people, Role rung, @Nullable String owner, Roster roster) {
        if (roster.empty()) {
            return new Told(null, rung, List.of());
        }
        Look look = new Look(roster.only(people), owner, "on the list of the case");
        return Stream.concat(upFrom(rung), downFrom(rung))
                .flatMap(role -> look.at(role).stream())
                .findFirst()
                .orElseGet(() -> look.told(null, rung));
    }

    private static Stream<Role> downFrom(Role rung) {
        int step = Rank.UPWARDS.indexOf(rung);
        return step < 0 ? Stream.of(Role.INVESTIGATOR) : Rank.UPWARDS.subList(0, step).reversed().stream();
    }

    /** A role that is not on the ladder is asked first, and its supervisors next. */
    private static Stream<Role> upFrom(Role rung) {
        int step = Rank.UPWARDS.indexOf(rung);
        return step < 0
                ? Stream.concat(Stream.of(rung), Rank.UPWARDS.stream().skip(1))
                : Rank.UPWARDS.stream().skip(step);
    }
}
