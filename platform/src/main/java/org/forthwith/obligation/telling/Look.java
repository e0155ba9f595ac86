package org.forthwith.obligation.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.forthwith.event.ObligationEvent.Told;
import org.forthwith.kernel.Rank;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** One look up the ladder: who was passed over so far, and why. Why somebody is away is nobody's business here. */
final class Look {

    private final Roster roster;
    private final @Nullable String owner;
    private final String among;
    private final Set<String> passedOver = new LinkedHashSet<>();

    /** @param among where people are looked for, in words */
    Look(Roster roster, @Nullable String owner, String among) {
        this.roster = roster;
        this.owner = owner;
        this.among = among;
    }

    /** Who can be told in this role; empty when nobody can. */
    Optional<Told> at(Role role) {
        return role == Role.INVESTIGATOR ? owner() : first(role, holders(role));
    }

    Told told(@Nullable String person, Role as) {
        return new Told(person, as, List.copyOf(passedOver));
    }

    private Optional<Told> owner() {
        List<Roster.Person> found = roster.find(owner).stream().toList();
        if (found.isEmpty()) {
            passedOver.add(owner == null ? "nobody answers for the case" : owner + " is not " + among);
        }
        return first(Role.INVESTIGATOR, found);
    }

    /** Whoever answers for the case comes last among those who hold a role: that it is late should reach somebody else. */
    private List<Roster.Person> holders(Role role) {
        List<Roster.Person> holders = new ArrayList<>(roster.holding(role));
        List<Roster.Person> owners =
                holders.stream().filter(person -> person.id().equals(owner)).toList();
        holders.removeAll(owners);
        holders.addAll(owners);
        if (holders.isEmpty()) {
            passedOver.add("nobody " + among + " is a " + words(role));
        }
        return holders;
    }

    private Optional<Told> first(Role role, List<Roster.Person> asked) {
        return asked.stream().flatMap(person -> told(person, role).stream()).findFirst();
    }

    private Optional<Told> told(Roster.Person person, Role role) {
        return switch (person.presence()) {
            case LEFT -> passed(person.id() + " has left");
            case AWAY -> {
                passed(person.id() + " is away");
                yield deputy(person, role);
            }
            case THERE ->
                person.untrainedFor().contains(role)
                        ? passed(person.id() + " has no training that counts for this")
                        : Optional.of(told(person.id(), role));
        };
    }

    /** A deputy's deputy is not asked: the ladder goes on instead. */
    private Optional<Told> deputy(Roster.Person away, Role role) {
        Optional<Roster.Person> deputy = roster.find(away.deputy());
        if (away.deputy() != null && deputy.isEmpty()) {
            return passed(away.deputy() + ", who stands in, is not " + among);
        }
        return deputy.flatMap(person -> standsIn(person, away, role));
    }

    /** Nobody is told from above of what they are late with themselves, and nobody by standing in for whom they stand below. */
    // [impl->req~staff-who-stands-in~1]
    private Optional<Told> standsIn(Roster.Person deputy, Roster.Person away, Role role) {
        if (deputy.presence() == Roster.Presence.AWAY) {
            return passed(deputy.id() + " is away");
        }
        if (role != Role.INVESTIGATOR && deputy.id().equals(owner)) {
            return passed(deputy.id() + ", who stands in, answers for the case");
        }
        return Rank.of(deputy.roles()) < Math.min(Rank.of(Set.of(role)), Rank.of(away.roles()))
                ? passed(deputy.id() + ", who stands in, has a lower role")
                : told(deputy, role);
    }

    private Optional<Told> passed(String why) {
        passedOver.add(why);
        return Optional.empty();
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
