package org.forthwith.app.simulate.people;

import java.time.Duration;
import org.forthwith.casefile.State;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What somebody does about a case, who does it, and how long it usually takes until they get round to it. */
public enum Deed {
    ACKNOWLEDGE(Role.INTAKE_OFFICER, Duration.ofMinutes(6), State.TRIAGE),
    TAKE_TO_ASSESS(Role.ASSESSOR, Duration.ofMinutes(10)),
    RESEARCH(Role.ASSESSOR, Duration.ofMinutes(12), State.RESEARCH),
    CHECK(Role.ASSESSOR, Duration.ofMinutes(10)),
    MORE_CHECKS(Role.ASSESSOR, Duration.ofMinutes(10)),
    FIND_PERSON(Role.ASSESSOR, Duration.ofMinutes(15), State.RESOLVE),
    LIVES_AT(Role.ASSESSOR, Duration.ofMinutes(12)),
    HOUSEHOLD(Role.ASSESSOR, Duration.ofMinutes(10)),
    ANSWERS(Role.ASSESSOR, Duration.ofMinutes(10)),
    CHILD(Role.INVESTIGATOR, Duration.ofMinutes(15)),
    SHARE(Role.INVESTIGATOR, Duration.ofMinutes(25)),
    SUPPORT(Role.INVESTIGATOR, Duration.ofHours(1)),
    PARENTS(Role.INVESTIGATOR, Duration.ofHours(1)),
    ROAD(Role.ASSESSOR, Duration.ofHours(2)),
    VIEW(Role.ASSESSOR, Duration.ofMinutes(10)),
    GRADE(Role.ASSESSOR, Duration.ofMinutes(12)),
    GRADE_TOO_LOW(Role.ASSESSOR, Duration.ofHours(1)),
    GRADE_LOWER(Role.ASSESSOR, Duration.ofHours(1)),
    REVIEW(Role.SUPERVISOR, Duration.ofMinutes(50)),
    TAKE(Role.INVESTIGATOR, Duration.ofMinutes(25)),
    HAND_OVER(Role.INVESTIGATOR, Duration.ofHours(8)),
    WRONG_STEP(Role.INVESTIGATOR, Duration.ofHours(2), State.CHARGED),
    PLAN(Role.INVESTIGATOR, Duration.ofHours(2), State.PLAN),
    WARRANT(Role.INSPECTOR, Duration.ofHours(3), State.WARRANT_PREP),
    GRANTED(Role.INVESTIGATOR, Duration.ofHours(5), State.WARRANT_GRANTED),
    ENFORCE(Role.INVESTIGATOR, Duration.ofHours(6), State.ENFORCED),
    CUSTODY(Role.INVESTIGATOR, Duration.ofHours(1), State.CUSTODY),
    BAIL(Role.SUPERVISOR, Duration.ofHours(12), State.BAIL),
    RUI(Role.INVESTIGATOR, Duration.ofHours(12), State.RUI),
    DEVICES(Role.INVESTIGATOR, Duration.ofDays(2), State.DEVICE_EXAM),
    PROSECUTOR(Role.INVESTIGATOR, Duration.ofDays(2), State.CPS),
    OUTCOME(Role.INVESTIGATOR, Duration.ofDays(1), State.OUTCOME),
    STRATEGY(Role.INVESTIGATOR, Duration.ofHours(6), State.STRATEGY),
    ENQUIRY(Role.INVESTIGATOR, Duration.ofHours(9), State.S47),
    NEWS(Role.INVESTIGATOR, Duration.ofHours(9)),
    NEW_ANSWER(Role.INVESTIGATOR, Duration.ofHours(9)),
    IDENTIFIER(Role.INVESTIGATOR, Duration.ofHours(6)),
    LINKS(Role.INVESTIGATOR, Duration.ofHours(2)),
    SECOND_MARK(Role.ASSESSOR, Duration.ofHours(9)),
    LOOK_IN(Role.INVESTIGATOR, Duration.ofHours(4)),
    KNOWN_TO_CHIEF(Role.CHIEF_OFFICER, Duration.ofHours(5)),
    CLOSE(Role.SUPERVISOR, Duration.ofHours(2));

    private final Role role;
    private final Duration usually;
    private final @Nullable State to;

    Deed(Role role, Duration usually) {
        this(role, usually, null);
    }

    Deed(Role role, Duration usually, @Nullable State to) {
        this.role = role;
        this.usually = usually;
        this.to = to;
    }

    Role role() {
        return role;
    }

    Duration usually() {
        return usually;
    }

    /** Where the case stands afterwards, when that is all that is said; null for any other deed. */
    @Nullable
    State to() {
        return to;
    }
}
