package org.forthwith.obligation.telling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Who of a force is where at one instant. */
public final class Roster {

    /** The force keeps no register of its people. */
    public static final Roster NONE = new Roster(Set.of());

    private final Map<String, Person> byName = new HashMap<>();
    private final Map<Role, List<Person>> holders = new EnumMap<>(Role.class);

    public enum Presence {
        THERE,
        AWAY,
        LEFT
    }

    /**
     * Somebody in the register.
     *
     * @param id the name by which the ledger knows them
     * @param roles in which they can be told
     * @param untrainedFor those among all roles for which their training does not count on that day
     * @param deputy who is told in their place while they are away
     */
    public record Person(
            String id,
            Set<Role> roles,
            Presence presence,
            Set<Role> untrainedFor,
            @Nullable String deputy) {
        public Person {
            roles = Set.copyOf(roles);
            untrainedFor = Set.copyOf(untrainedFor);
        }
    }

    /**
     * @param people who stands here twice, because the register of another force makes them a lead as well, is there in each role as the register says
     *     that gives it; of the two the first is the one that is of the force itself
     */
    // [impl->req~staff-no-force-hides-its-leads~1]
    public Roster(Collection<Person> people) {
        people.stream().sorted(Comparator.comparing(Person::id)).forEach(this::add);
    }

    private void add(Person person) {
        byName.putIfAbsent(person.id(), person);
        if (person.presence() != Presence.LEFT) {
            person.roles()
                    .forEach(role -> holders.computeIfAbsent(role, any -> new ArrayList<>())
                            .add(person));
        }
    }

    /** As far as these people are in it. */
    Roster only(Collection<String> people) {
        return new Roster(Stream.concat(
                        byName.values().stream(), holders.values().stream().flatMap(List::stream))
                .distinct()
                .filter(person -> people.contains(person.id()))
                .toList());
    }

    boolean empty() {
        return byName.isEmpty();
    }

    Optional<Person> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byName.get(id));
    }

    /** Those who hold a role and have not left, in the order of their names. */
    List<Person> holding(Role role) {
        return holders.getOrDefault(role, List.of());
    }
}
