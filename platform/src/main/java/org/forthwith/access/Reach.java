package org.forthwith.access;

import java.util.Set;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;

/** Whose records somebody may meet at all: those of their own force, unless a role reaches further. */
// [impl->req~reach-follows-role~1]
public final class Reach {

    private final ForceMap forces;

    public Reach(ForceMap forces) {
        this.forces = forces;
    }

    public Set<ForceCode> of(ForceCode own, Set<Role> roles) {
        if (roles.contains(Role.NATIONAL_LEAD)) {
            return forces.all();
        }
        return roles.contains(Role.REGIONAL_LEAD) ? forces.regionOf(own) : Set.of(own);
    }
}
