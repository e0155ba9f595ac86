package org.forthwith.app.web.oidc;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.access.ForceMap;
import org.forthwith.access.Reach;
import org.forthwith.access.ReservedNames;
import org.forthwith.desk.WhyHere;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Reads what an identity provider says about somebody. */
// [impl->req~claims-never-make-a-machine~1]
public final class Claims {

    /** Roles of machines. A person's token that names one of them is not believed. */
    private static final Set<Role> NOT_FOR_PEOPLE = EnumSet.of(Role.SYSTEM, Role.SENDER);

    /** Who it is, or why the platform does not let them in. */
    public sealed interface Reading {

        record Known(Actor actor) implements Reading {}

        record Refused(WhyHere why) implements Reading {}
    }

    private final ClaimNames names;
    private final ForceMap forces;
    private final Reach reach;

    public Claims(ClaimNames names, ForceMap forces) {
        this.names = names;
        this.forces = forces;
        this.reach = new Reach(forces);
    }

    public Reading read(Map<String, Object> claims) {
        var id = text(claims.get(names.id()));
        var force = text(claims.get(names.force()));
        var roles = roles(claims.get(names.roles()));
        if (id.isBlank() || id.contains("@") || ReservedNames.holds(id)) {
            return new Reading.Refused(WhyHere.NO_NAME);
        }
        if (!force.matches("[0-9]{2}") || !forces.knows(new ForceCode(force))) {
            return new Reading.Refused(WhyHere.NO_FORCE);
        }
        if (roles.isEmpty()) {
            return new Reading.Refused(WhyHere.NO_ROLE);
        }
        return known(id, text(claims.get(names.name())), new ForceCode(force), roles);
    }

    private Reading known(String id, String name, ForceCode force, Set<Role> roles) {
        return new Reading.Known(new Actor(id, name.isBlank() ? id : name, force, roles, reach.of(force, roles)));
    }

    private static String text(@Nullable Object claim) {
        return requireNonNullElse(claim, "").toString();
    }

    /** Names of roles that mean nothing here are passed over: a provider may know many other systems. */
    private static Set<Role> roles(@Nullable Object claim) {
        var named = claim instanceof Collection<?> list
                ? list.stream().map(Object::toString)
                : Stream.of(text(claim).split(" "));
        var wanted = named.map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> wanted.contains(role.name()) && !NOT_FOR_PEOPLE.contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }
}
