package org.forthwith.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;

/** Who may walk through a door. */
public sealed interface Who {

    /** Everybody, known or not: the sign-in page, style sheets, the health of the platform. */
    record Anyone() implements Who {}

    /** No request from outside. The platform itself comes here, to show what went wrong. */
    record Nobody() implements Who {}

    /** Everybody who has proved who they are: person, sender or operator. */
    record Known() implements Who {}

    /** Every person at a desk who has signed in. */
    record SignedIn() implements Who {}

    /** Whoever holds one of the roles. */
    record Holders(Set<Role> roles) implements Who {

        public Holders {
            roles = Set.copyOf(roles);
        }
    }

    default boolean admitsUnknown() {
        return this instanceof Anyone;
    }

    default boolean admits(Actor actor) {
        return switch (this) {
            case Anyone all -> true;
            case Known all -> true;
            case Nobody none -> false;
            case SignedIn people -> actor.person();
            case Holders holders -> holders.roles.stream().anyMatch(actor::is);
        };
    }

    /** Reads what the policy table says: {@code anyone}, {@code nobody}, {@code known}, {@code signed-in}, or roles with a space between. */
    static Who read(String words) {
        return switch (words) {
            case "anyone" -> new Anyone();
            case "nobody" -> new Nobody();
            case "known" -> new Known();
            case "signed-in" -> new SignedIn();
            default ->
                new Holders(Arrays.stream(words.split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()));
        };
    }
}
