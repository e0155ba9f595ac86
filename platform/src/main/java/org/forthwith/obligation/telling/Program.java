package org.forthwith.obligation.telling;

import java.util.Set;
import org.forthwith.kernel.ForceCode;

/**
 * A program that is told as well.
 *
 * @param everywhere about the cases of every force
 * @param forces about whose cases otherwise
 */
public record Program(String name, boolean everywhere, Set<ForceCode> forces) {

    public Program {
        forces = Set.copyOf(forces);
    }

    /** One that hears of every force. */
    public static Program everywhere(String name) {
        return new Program(name, true, Set.of());
    }

    /** One that hears of these forces only. */
    public static Program of(String name, Set<ForceCode> forces) {
        return new Program(name, false, forces);
    }

    boolean hearsOf(ForceCode force) {
        return everywhere || forces.contains(force);
    }
}
