package org.forthwith.app.simulate.people;

import java.time.Duration;
import org.forthwith.casefile.State;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What somebody does about a case, who does it, and how long it usually takes until they get round to it. */
public enum Deed {
    ACKNOWLEDGE(Role.INTAKE_OFFICER, Duration.ofMinutes(70), State.TRIAGE),
    TAKE_TO_ASSESS(Role.ASSESSOR, Duration.ofHours(3)),
    RESEARCH(Role.ASSESSOR, Duration.ofMinutes(30), State.RESEARCH),
    CHECK(Role.ASSESSOR, Duration.ofHours(2)),
    MORE_CHECKS(Role.ASSESSOR, Duration.ofHours(1)),
    FIND_PERSON(Role.ASSESSOR, Duration.ofHours(4), State.RESOLVE),
    LIVES_AT(Role.ASSESSOR, Duration.ofHours(3)),
    HOUSEHOLD(Role.ASSESSOR, Duration.ofMinutes(20)),
    ANSWERS(Role.ASSESSOR, Duration.ofMinutes(20)),
    CHILD(Role.INVESTIGATOR, Duration.ofHours(2)),
    SHARE(Role.INVESTIGATOR, Duration.ofHours(3)),
    SUPPORT(Role.INVESTIGATOR, Duration.ofHours(6)),
    PARENTS(Role.INVESTIGATOR, Duration.ofHours(6)),
    ROAD(Role.ASSESSOR, Duration.ofHours(2)),
    VIEW(Role.ASSESSOR, Duration.ofMinutes(10)),
    GRADE(Role.ASSESSOR, Duration.ofHours(2)),
    GRADE_TOO_LOW(Role.ASSESSOR, Duration.ofHours(1)),
    GRADE_LOWER(Role.ASSESSOR, Duration.ofHours(1)),
    REVIEW(Role.SUPERVISOR, Duration.ofHours(2)),
    TAKE(Role.INVESTIGATOR, Duration.ofHours(8)),
    HAND_OVER(Role.INVESTIGATOR, Duration.ofDays(2)),
    WRONG_STEP(Role.INVESTIGATOR, Duration.ofHours(2), State.CHARGED),
    PLAN(Role.INVESTIGATOR, Duration.ofHours(20), State.PLAN),
    WARRANT(Role.INSPECTOR, Duration.ofHours(20), State.WARRANT_PREP),
    GRANTED(Role.INVESTIGATOR, Duration.ofHours(40), State.WARRANT_GRANTED),
    ENFORCE(Role.INVESTIGATOR, Duration.ofDays(2), State.ENFORCED),
    CUSTODY(Role.INVESTIGATOR, Duration.ofHours(1), State.CUSTODY),
    BAIL(Role.SUPERVISOR, Duration.ofHours(12), State.BAIL),
    RUI(Role.INVESTIGATOR, Duration.ofHours(12), State.RUI),
    DEVICES(Role.INVESTIGATOR, Duration.ofDays(12), State.DEVICE_EXAM),
    PROSECUTOR(Role.INVESTIGATOR, Duration.ofDays(15), State.CPS),
    OUTCOME(Role.INVESTIGATOR, Duration.ofDays(10), State.OUTCOME),
    STRATEGY(Role.INVESTIGATOR, Duration.ofDays(1), State.STRATEGY),
    ENQUIRY(Role.INVESTIGATOR, Duration.ofDays(3), State.S47),
    NEWS(Role.INVESTIGATOR, Duration.ofDays(3)),
    NEW_ANSWER(Role.INVESTIGATOR, Duration.ofDays(3)),
    IDENTIFIER(Role.INVESTIGATOR, Duration.ofDays(2)),
    LINKS(Role.INVESTIGATOR, Duration.ofHours(10)),
    SECOND_MARK(Role.ASSESSOR, Duration.ofDays(2)),
    LOOK_IN(Role.INVESTIGATOR, Duration.ofHours(50)),
    CLOSE(Role.SUPERVISOR, Duration.ofDays(3));

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
