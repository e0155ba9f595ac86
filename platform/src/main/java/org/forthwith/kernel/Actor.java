package org.forthwith.kernel;

import java.util.Set;

/**
 * Who acts: a person, a sender or the platform itself.
 *
 * @param id   the name by which the ledger knows them; never an e-mail address
 * @param name what a colleague would call them
 * @param force whom they act for
 * @param reach the forces whose records they may meet at all
 */
public record Actor(String id, String name, ForceCode force, Set<Role> roles, Set<ForceCode> reach) {

    public Actor {
        roles = Set.copyOf(roles);
        reach = Set.copyOf(reach);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** A person at a desk, as against a sender or the platform itself. */
    public boolean person() {
        return !is(Role.SYSTEM) && !is(Role.SENDER);
    }
}
