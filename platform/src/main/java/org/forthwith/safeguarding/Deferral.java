package org.forthwith.safeguarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.SafeguardingEvent.ShareDeferred;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;

/**
 * That telling the authority about a child is put off. It is an inspector's to decide, for a listed reason, with a step that protects the child
 * meanwhile, and never for longer than 72 hours from the first time. Source: sections 3.4 and 8 (A08) of the domain notes.
 *
 * @param hours for how long
 * @param protectiveStep what is done for the child meanwhile
 */
public record Deferral(Why why, int hours, String protectiveStep, Reason reason) {

    /** Seventy-two hours. */
    private static final Duration AT_MOST = Duration.ofDays(3);

    public enum Why {
        IMMINENT_ENFORCEMENT,
        SOURCE_PROTECTION,
        PARTNER_CONFLICT
    }

    /** A "no" with a code for programs and a reason for people. */
    public record No(String code, String because) {}

    /** @param before the deferrals that there have been for this child */
    // [impl->req~sharing-is-put-off-by-an-inspector~1]
    public Optional<No> objection(List<ShareDeferred> before, Actor by, Instant now) {
        if (!by.is(Role.INSPECTOR) && !by.is(Role.SUPERINTENDENT)) {
            return no("inspector-only", "Only an inspector or above may put off telling the authority.");
        }
        if (protectiveStep.isBlank()) {
            return no("no-protective-step", "Say what protects the child meanwhile.");
        }
        if (hours < 1) {
            return no("no-end", "A deferral lasts at least an hour.");
        }
        Instant first = before.isEmpty() ? now : before.getFirst().at();
        return until(now).isAfter(first.plus(AT_MOST))
                ? no("too-long", "Telling the authority is put off for 72 hours at most, counted from the first time.")
                : Optional.empty();
    }

    public ShareDeferred event(CaseId caseId, ChildId child, Instant now) {
        return new ShareDeferred(caseId, now, child, why.name(), protectiveStep, reason.text(), until(now));
    }

    private Instant until(Instant now) {
        return now.plus(Duration.ofHours(hours));
    }

    private static Optional<No> no(String code, String because) {
        return Optional.of(new No(code, because));
    }
}
