package org.forthwith.casefile;

import java.util.Optional;
import org.forthwith.casefile.Verdict.No;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;

/**
 * Whether guidance may be published. Guidance that speaks of resetting a device needs the approval of a specialist who did not write it: a
 * parent was once told to reset a child's telephone, and the evidence was gone. Source: scenario A10, case study C7.
 */
public final class Publishing {

    private Publishing() {}

    /** Why it may not be published yet; empty when it may. */
    // [impl->req~guidance-that-loses-evidence-needs-a-specialist~1]
    public static Optional<No> objection(Guidance guidance, Optional<Actor> approvedBy) {
        boolean approved =
                approvedBy.filter(actor -> mayApprove(actor, guidance)).isPresent();
        return guidance.touchesEvidence() && !approved
                ? Optional.of(
                        new No(
                                "specialist-approval-needed",
                                "It speaks of resetting or wiping a device. A specialist other than its author must approve it first."))
                : Optional.empty();
    }

    private static boolean mayApprove(Actor actor, Guidance guidance) {
        return actor.person() && actor.is(Role.SPECIALIST) && !actor.id().equals(guidance.author());
    }
}
