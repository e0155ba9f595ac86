package org.forthwith.risk;

import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;

/** Invented colleagues. */
final class People {

    static final ForceCode FORCE = new ForceCode("99");
    static final Actor ASSESSOR = person("assessor-1", Role.ASSESSOR);
    static final Actor SUPERVISOR = person("supervisor-1", Role.SUPERVISOR);
    static final Actor SYSTEM = person("platform", Role.SYSTEM, Role.ASSESSOR, Role.SUPERVISOR);

    private People() {}

    static Actor person(String id, Role... roles) {
        return new Actor(id, id, FORCE, Set.of(roles), Set.of(FORCE));
    }

    static Request asks(Actor by, Grade grade) {
        return new Request(grade, by, new Reason("all sources were read"));
    }
}
