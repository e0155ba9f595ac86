package org.forthwith.obligation.telling;

import java.util.Set;
import org.forthwith.kernel.ForceCode;

/**
 * A program that is told as well.
 *
 * @param forces about whose cases; all of them when it is empty
 */
public record Program(String name, Set<ForceCode> forces) {

    public Program {
        forces = Set.copyOf(forces);
    }

    boolean hearsOf(ForceCode force) {
        return forces.isEmpty() || forces.contains(force);
    }
}
