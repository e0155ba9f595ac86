package org.forthwith.risk.ruleset;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.risk.RuleSets;

/** The rule sets that people have handed in, and from when each is in force. What it gives is remembered; grading asks no database. */
public interface Shelf extends RuleSets {

    /** The rule set with which the platform comes. It is in force until another is. */
    RuleFile shipped();

    /** The file of that name, the shipped one among them. */
    Optional<RuleFile> file(String name);

    /** What is in force at that instant; empty while it is the shipped rule set. */
    Optional<Active> active(Instant at);

    /** Whether something has been decided to begin at that very instant, even if it has been taken back. */
    boolean decidedFor(Instant from);

    /** Looks again at what has been activated: another machine may have. */
    void lookAgain();

    /**
     * A rule set in force.
     *
     * @param swept whether every open case has been graded again by it
     */
    record Active(UUID ruleSetId, String name, Instant from, boolean swept) {}
}
