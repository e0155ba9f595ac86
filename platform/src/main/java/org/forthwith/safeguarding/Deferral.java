package org.forthwith.safeguarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.forthwith.event.SafeguardingEvent.ShareDeferred;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;

/**
 * That telling the authority about a child is put off. For which reasons, by whom and for how long at most is said by the list of reasons for which a
 * clock rests; a step protects the child meanwhile. Source: sections 3.4 and 8 (A08) of the domain notes.
 *
 * @param why the code of the reason
 * @param hours for how long
 * @param protectiveStep what is done for the child meanwhile
 */
public record Deferral(String why, int hours, String protectiveStep, Reason reason) {

    /**
     * What the list says about a reason.
     *
     * @param by who decides it, or whoever stands above them
     * @param atMost counted from the first time that this child was put off, however often it is decided anew
     */
    public record Terms(Role by, Duration atMost) {}

    /** A "no" with a code for programs and a reason for people. */
    public record No(String code, String because) {}

    /**
     * @param terms of its reason; empty when it is not on the list
     * @param before the deferrals that there have been for this child
     * @param owners who has answered for the case since the child was known
     */
    // [impl->req~sharing-is-put-off-by-an-inspector~1]
    public Optional<No> objection(
            Optional<Terms> terms, List<ShareDeferred> before, Actor by, Set<String> owners, Instant now) {
        return terms.isEmpty()
                ? no("no-such-reason", "Telling the authority is not put off for that reason.")
                : mayDecide(terms.get(), by, owners).or(() -> asItIs(terms.get(), before, now));
    }

    // [impl->req~nobody-rests-their-own-clock~1]
    private static Optional<No> mayDecide(Terms terms, Actor by, Set<String> owners) {
        if (!by.is(terms.by()) && !by.is(Role.SUPERINTENDENT)) {
            return no(
                    "inspector-only",
                    "Only an " + terms.by().name().toLowerCase(Locale.ROOT)
                            + " or above may put off telling the authority.");
        }
        return owners.contains(by.id())
                ? no(
                        "own-case",
                        "You answer for this case, or did since the child was known: whether to put it off is decided by somebody else.")
                : Optional.empty();
    }

    private Optional<No> asItIs(Terms terms, List<ShareDeferred> before, Instant now) {
        if (protectiveStep.isBlank()) {
            return no("no-protective-step", "Say what protects the child meanwhile.");
        }
        if (hours < 1) {
            return no("no-end", "A deferral lasts at least an hour.");
        }
        Instant first = before.isEmpty() ? now : before.getFirst().at();
        return until(now).isAfter(first.plus(terms.atMost()))
                ? no(
                        "too-long",
                        "Telling the authority is put off for " + terms.atMost().toHours()
                                + " hours at most, counted from the first time.")
                : Optional.empty();
    }

    public ShareDeferred event(CaseId caseId, ChildId child, Instant now) {
        return new ShareDeferred(caseId, now, child, why, protectiveStep, reason.text(), until(now));
    }

    private Instant until(Instant now) {
        return now.plus(Duration.ofHours(hours));
    }

    private static Optional<No> no(String code, String because) {
        return Optional.of(new No(code, because));
    }
}
