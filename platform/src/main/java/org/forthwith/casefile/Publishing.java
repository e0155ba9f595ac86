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
    public static Optional<No> objection(Guidance guidance, boolean approved) {
        return guidance.touchesEvidence() && !approved
                ? Optional.of(
                        new No(
                                "specialist-approval-needed",
                                "It speaks of resetting or wiping a device. A specialist other than its author must approve it first."))
                : Optional.empty();
    }

    /** Why this person may not approve it; empty when they may. */
    public static Optional<No> objectionToApproving(Actor by, Guidance guidance) {
        return by.person() && by.is(Role.SPECIALIST) && !by.id().equals(guidance.author())
                ? Optional.empty()
                : Optional.of(new No(
                        "another-specialist-needed", "Guidance is approved by a specialist who did not write it."));
    }
}
