package org.forthwith.app.simulate.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Who works for each force, and when they are away. A unit is small: where everybody of a role is on leave, there is nobody. */
public final class Staff {

    private static final Map<Role, Integer> POSTS = new LinkedHashMap<>();

    static {
        POSTS.put(Role.INTAKE_OFFICER, 3);
        POSTS.put(Role.ASSESSOR, 4);
        POSTS.put(Role.INVESTIGATOR, 5);
        POSTS.put(Role.SUPERVISOR, 3);
        POSTS.put(Role.INSPECTOR, 2);
        POSTS.put(Role.HEAD_OF_UNIT, 1);
        POSTS.put(Role.CHIEF_OFFICER, 2);
    }

    private static final int LEAVE_DAYS = 14;
    private static final int DAYS_BETWEEN = 120;

    private final Map<Place, List<Actor>> people = new HashMap<>();
    private final Map<String, ForceCode> forceOf = new HashMap<>();
    private final Map<String, Integer> leaveBegins = new HashMap<>();

    private record Place(ForceCode force, Role role) {}

    public Staff(List<ForceCode> forces, Lot lot) {
        forces.forEach(force -> POSTS.forEach((role, posts) -> fill(new Place(force, role), posts, lot)));
    }

    private void fill(Place place, int posts, Lot lot) {
        List<Actor> filled = new ArrayList<>();
        for (int number = 1; number <= posts; number++) {
            String id = "f" + place.force.value() + "-" + place.role.name() + "-" + number;
            filled.add(new Actor(id, id, place.force, Set.of(place.role), Set.of(place.force)));
            forceOf.put(id, place.force);
            leaveBegins.put(id, lot.below(DAYS_BETWEEN));
        }
        people.put(place, filled);
    }

    /** Somebody of that role who is at work, another one than named; nobody when all are away. */
    public Optional<Actor> present(ForceCode force, Role role, Instant at, @Nullable String notThisOne, Lot lot) {
        List<Actor> there = all(force, role).stream()
                .filter(person -> !person.id().equals(notThisOne) && !away(person.id(), at))
                .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(lot.pick(there));
    }

    public List<Actor> all(ForceCode force, Role role) {
        return people.getOrDefault(new Place(force, role), List.of());
    }

    /** Two weeks every four months. */
    public boolean away(String person, Instant at) {
        LocalDate day = CivilCalendar.day(at);
        long since = day.toEpochDay() + leaveBegins.getOrDefault(person, 0);
        return since % DAYS_BETWEEN < LEAVE_DAYS;
    }

    public boolean worksFor(String person, ForceCode force) {
        return force.equals(forceOf.get(person));
    }
}
