package org.forthwith.risk.ruleset;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.forthwith.event.RuleSetEvent.Proved;
import org.forthwith.event.RuleSetEvent.RuleSetActivated;
import org.forthwith.event.RuleSetEvent.RuleSetProved;
import org.forthwith.event.RuleSetEvent.RuleSetRetired;
import org.forthwith.event.RuleSetEvent.RuleSetSigned;
import org.forthwith.event.RuleSetEvent.RuleSetTried;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Proof;
import org.forthwith.risk.ruleset.Ruling.Done;
import org.forthwith.risk.ruleset.Ruling.No;

/**
 * What may happen next to a rule set: proved, then tried on history, then signed by two people, then active from an instant. Who may act is
 * asked first, and is the same for every act: people who answer for rule sets.
 */
public final class Signing {

    /** So long every machine of the platform has to read of an activation before it counts. */
    public static final Duration AHEAD = Duration.ofMinutes(1);

    private static final int TWO = 2;

    private Signing() {}

    /** A sender or the platform is nobody who could answer for rules, whatever roles it has been given. */
    public static boolean mayAct(Actor by) {
        return by.person() && by.is(Role.RULE_OWNER);
    }

    /** A proof belongs to one file; once somebody has signed on its strength it stands. */
    public static Ruling proved(RuleSetStory story, Proof proof, Instant now) {
        if (story.retired() != null) {
            return retired();
        }
        if (!story.signatures().isEmpty()) {
            return new No("signed-already", "It has been signed as it was proved.");
        }
        var properties = proof.properties().stream()
                .map(each -> new Proved(
                        each.says(), each.holds(), each.combinations().toString(), each.found()))
                .toList();
        return new Done(new RuleSetProved(story.id(), now, story.name(), proof.holds(), properties));
    }

    /** Why it is not tried on history now; empty when it may be. */
    // [impl->req~nothing-is-signed-unproved~1]
    public static Optional<No> objectionToTrying(RuleSetStory story) {
        if (story.retired() != null) {
            return Optional.of(retired());
        }
        return story.holding().isPresent() ? Optional.empty() : Optional.of(unproved(story));
    }

    public static Ruling tried(RuleSetStory story, RuleSetTried trial) {
        return objectionToTrying(story).<Ruling>map(no -> no).orElseGet(() -> new Done(trial));
    }

    /** @param file the name of the file that the person has read and means */
    // [impl->req~nothing-is-signed-unproved~1]
    public static Ruling sign(RuleSetStory story, Actor by, String file, Instant now) {
        if (story.retired() != null) {
            return retired();
        }
        if (!file.equals(story.name())) {
            return new No(
                    "another-file", "A signature names the file that it is for. This one is " + story.name() + ".");
        }
        if (story.holding().isEmpty()) {
            return unproved(story);
        }
        if (story.trials().isEmpty()) {
            return new No("not-tried", "It has not been tried on history yet.");
        }
        return story.signedBy(by.id())
                ? new No("signed-already", "You have signed it. It takes another person.")
                : new Done(new RuleSetSigned(story.id(), now, file));
    }

    /** @param inForce whether it is already */
    // [impl->req~two-people-sign-a-rule-set~1]
    public static Ruling activate(RuleSetStory story, Instant from, boolean inForce, Instant now) {
        if (story.retired() != null) {
            return retired();
        }
        if (story.holding().isEmpty()) {
            return unproved(story);
        }
        if (story.signatures().size() < TWO) {
            return new No(
                    "two-signatures",
                    "It takes the signatures of two people; it has "
                            + story.signatures().size() + ".");
        }
        if (inForce || story.stage(now, false) == Stage.AWAITED) {
            return new No("active-already", "It is in force, or will be without another word.");
        }
        return from.isBefore(now.plus(AHEAD))
                ? new No(
                        "too-soon",
                        "It can be active in a minute at the earliest, so that every machine has read of it.")
                : new Done(new RuleSetActivated(story.id(), now, story.name(), from));
    }

    // [impl->req~a-rule-set-in-force-is-replaced-not-retired~1]
    public static Ruling retire(RuleSetStory story, Reason why, boolean inForce, Instant now) {
        if (story.retired() != null) {
            return retired();
        }
        return inForce
                ? new No("in-force", "Cases are graded by it. Activate another one first.")
                : new Done(new RuleSetRetired(story.id(), now, why.text()));
    }

    private static No retired() {
        return new No("retired", "It has been retired.");
    }

    private static No unproved(RuleSetStory story) {
        return story.proof() == null
                ? new No("not-proved", "Nobody has asked the prover about it yet.")
                : new No("refuted", "The prover has found a case in which it fails.");
    }
}
