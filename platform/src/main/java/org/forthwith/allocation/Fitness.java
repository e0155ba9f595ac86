package org.forthwith.allocation;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Role;

/**
 * What somebody must be trained for to be told of a clock in a role. Source: the training ladder of the field, section 5.1 of the domain notes;
 * which training a role asks for is ours.
 */
public final class Fitness {

    /** Any one of these will do. Whoever owns a case may be an assessor or an investigator. */
    private static final Map<Role, Set<Skill>> NEEDED = Map.of(
            Role.INVESTIGATOR,
            Set.of(Skill.KIRAT_OR_EQUIV, Skill.SCAIDP, Skill.PIP2),
            Role.SUPERVISOR,
            Set.of(Skill.SUPERVISOR_OCSAE));

    private Fitness() {}

    /** Whether these skills are enough for the role. A role that is not in the table asks for none. */
    // [impl->req~staff-untrained-are-passed-over~1]
    public static boolean enough(Role role, Set<Skill> skills) {
        Set<Skill> needed = NEEDED.getOrDefault(role, Set.of());
        return needed.isEmpty() || !Collections.disjoint(needed, skills);
    }
}
