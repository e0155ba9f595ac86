package org.forthwith.app.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;

/** The invented people of every force: the sample log-ins where a force has them, and colleagues of theirs in the same manner where it has none. */
public final class Colleagues {

    private final Map<String, Actor> sample = new HashMap<>();

    /** @param samples those whom a visitor can sign in as */
    public Colleagues(Iterable<Actor> samples) {
        samples.forEach(person ->
                person.roles().forEach(role -> sample.putIfAbsent(key(person.force(), role, 1), person)));
    }

    /** @param which the first of a force is the one whom a visitor can be */
    Actor of(ForceCode force, Role role, int which) {
        return sample.computeIfAbsent(
                key(force, role, which),
                key -> new Actor(
                        "demo-" + key,
                        role.name().charAt(0)
                                + role.name()
                                        .substring(1)
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ') + " " + which + " (demo)",
                        force,
                        Set.of(role),
                        Set.of(force)));
    }

    private static String key(ForceCode force, Role role, int which) {
        return force + "-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + which;
    }
}
