package org.forthwith.kernel;

import java.util.Collection;
import java.util.List;

/** How the roles of the ladder stand to each other. Source: the ladder of section 3.14 of the domain notes; a superintendent stands above the head of a unit. */
public final class Rank {

    public static final List<Role> UPWARDS = List.of(
            Role.INVESTIGATOR,
            Role.SUPERVISOR,
            Role.INSPECTOR,
            Role.HEAD_OF_UNIT,
            Role.SUPERINTENDENT,
            Role.CHIEF_OFFICER,
            Role.REGIONAL_LEAD,
            Role.NATIONAL_LEAD);

    private Rank() {}

    /** The highest step on which somebody stands; below the first for whoever holds no role of the ladder. */
    public static int of(Collection<Role> roles) {
        return roles.stream().mapToInt(UPWARDS::indexOf).max().orElse(-1);
    }
}
