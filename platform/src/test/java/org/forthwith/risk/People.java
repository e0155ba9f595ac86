package org.forthwith.risk;

import java.util.Set;
import java.util.UUID;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
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

    /** A case whose record has come to its seventh entry. */
    static final CaseRecord RECORD = new CaseRecord(new CaseId(new UUID(0, 1)), 7);

    private People() {}

    static Actor person(String id, Role... roles) {
        return new Actor(id, id, FORCE, Set.of(roles), Set.of(FORCE));
    }

    static Verdict says(RiskStory.Review open, Actor by, boolean approves) {
        return new Verdict(open.change().digest(), approves, by, new Reason("read again"), RECORD, true);
    }

    static Request asks(Actor by, Grade grade) {
        return new Request(grade, by, new Reason("all sources were read"), RECORD, true);
    }
}
