package org.forthwith.flow;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.access.Restriction;
import org.forthwith.allocation.Absence;
import org.forthwith.allocation.Fitness;
import org.forthwith.allocation.Skill;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.casefile.Owners;
import org.forthwith.event.Event;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.ObligationEvent.Told;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.telling.Addressees;
import org.forthwith.obligation.telling.Roster;
import org.forthwith.obligation.telling.Roster.Person;
import org.forthwith.obligation.telling.Roster.Presence;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Reach;
import org.jspecify.annotations.Nullable;

/** Says by name whom each rung reaches, by the registers of staff and of training as they are when the rung is recorded. */
final class WhoIsTold {

    private final StaffRegister staff;
    private final TrainingRegister training;
    private final Reach reach;

    WhoIsTold(Rooms rooms) {
        this.staff = rooms.staff();
        this.training = rooms.training();
        this.reach = new Reach(rooms.forces());
    }

    /** The rosters of some forces at one instant, read together. */
    record Rosters(Map<ForceCode, Roster> of) {

        RungReached name(RungReached rung, Case theCase) {
            Roster roster = of.getOrDefault(theCase.chapter().force(), Roster.NONE);
            return rung.telling(
                    told(rung.addressee(), owner(theCase.chapter().events()), theCase.restriction(), roster));
        }

        private static Told told(Role rung, @Nullable String owner, Optional<Restriction> restriction, Roster roster) {
            return restriction
                    .map(holds -> Addressees.among(holds.people(), rung, owner, roster))
                    .orElseGet(() -> Addressees.of(rung, owner, roster));
        }

        private static @Nullable String owner(List<Event> events) {
            for (Event event : events.reversed()) {
                String named = Owners.named(event);
                if (named != null) {
                    return named;
                }
            }
            return null;
        }
    }

    /** Read once for as many rungs as are recorded together. */
    Rosters at(Collection<ForceCode> forces, Instant now) {
        List<Staff> everybody = staff.of(forces, now);
        Map<ForceCode, Map<String, Set<Skill>>> trained =
                everybody.isEmpty() ? Map.of() : training.current(forces, now);
        Map<ForceCode, Roster> rosters = new HashMap<>();
        forces.forEach(force -> rosters.computeIfAbsent(
                force, any -> roster(force, everybody, trained.getOrDefault(force, Map.of()), now)));
        return new Rosters(rosters);
    }

    /** Where nobody of the force itself is in the register it keeps none, whoever may lead it from outside. */
    private Roster roster(ForceCode force, List<Staff> everybody, Map<String, Set<Skill>> trained, Instant now) {
        List<Person> people = everybody.stream()
                .filter(known -> known.force().equals(force))
                .map(known ->
                        person(known, Set.copyOf(known.roles()), trained.getOrDefault(known.person(), Set.of()), now))
                .toList();
        if (people.isEmpty()) {
            return Roster.NONE;
        }
        Stream<Person> leads = everybody.stream()
                .filter(known -> !known.force().equals(force))
                .map(lead -> person(lead, leads(lead, force, now), Set.of(), now))
                .filter(lead -> !lead.roles().isEmpty());
        return new Roster(Stream.concat(people.stream(), leads).toList());
    }

    /** Somebody of another force is told of a case here only as the lead of the region, or of the country where the national agency says so. */
    private Set<Role> leads(Staff lead, ForceCode force, Instant now) {
        boolean sameRegion =
                reach.ofRegion(lead.force(), CivilCalendar.day(now)).contains(force);
        return lead.roles().stream()
                .filter(role -> (role == Role.NATIONAL_LEAD && lead.force().equals(Forces.NATIONAL_AGENCY))
                        || (role == Role.REGIONAL_LEAD && sameRegion))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Person person(Staff known, Set<Role> roles, Set<Skill> skills, Instant now) {
        Absence away = known.away(now).orElse(null);
        Presence presence = known.works(now) ? away == null ? Presence.THERE : Presence.AWAY : Presence.LEFT;
        Set<Role> untrained = Stream.of(Role.values())
                .filter(role -> !Fitness.enough(role, skills))
                .collect(Collectors.toUnmodifiableSet());
        return new Person(known.person(), roles, presence, untrained, away == null ? null : away.deputy());
    }
}
