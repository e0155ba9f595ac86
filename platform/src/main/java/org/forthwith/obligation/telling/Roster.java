package org.forthwith.obligation.telling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Who of a force is where at one instant. */
public final class Roster {

    /** The force keeps no register of its people. */
    public static final Roster NONE = new Roster(Set.of());

    private final Map<String, Person> people;

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

    public Roster(Collection<Person> people) {
        this.people = people.stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    boolean empty() {
        return people.isEmpty();
    }

    Optional<Person> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(people.get(id));
    }

    /** Those who hold a role and have not left, in the order of their names. */
    Stream<Person> holding(Role role) {
        return people.values().stream()
                .filter(person -> person.roles().contains(role) && person.presence() != Presence.LEFT)
                .sorted(Comparator.comparing(Person::id));
    }
}
