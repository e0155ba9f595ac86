package org.forthwith.flow;

import static org.forthwith.flow.Acting.step;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.forthwith.access.Restriction;
import org.forthwith.casefile.Restricting;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.linking.Deconfliction;

/**
 * Keeps a case for named people, or gives it back to everybody who reaches it. Both hold from the transaction on that records them. What the case
 * had kept from others and now need not is told to them in the same transaction.
 */
public final class RestrictionWork {

    private final Acting acting;
    private final SearchAgain searchAgain;
    private final Deconfliction deconfliction;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;

    RestrictionWork(Rooms rooms, Acting acting, SearchAgain searchAgain) {
        this.acting = acting;
        this.searchAgain = searchAgain;
        this.deconfliction = rooms.deconfliction();
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
    }

    public Reply restrict(CaseId id, Actor by, Optional<Integer> version, Restriction wanted, Reason reason) {
        Function<Work, Step> act =
                work -> step(work, "restrict", Restricting.restrict(work.file(), wanted, by, reason, work.now()));
        return alone(id, () -> {
            Reply reply = acting.whetherOpenOrNot(id, by, version, act);
            return wanted.silent() ? reply : told(id, reply);
        });
    }

    public Reply lift(CaseId id, Actor by, Optional<Integer> version, Reason reason) {
        Function<Work, Step> act = work -> step(
                work,
                "lift the restriction",
                Restricting.lift(work.file(), work.restriction(), by, reason, work.now()));
        return alone(id, () -> told(id, acting.whetherOpenOrNot(id, by, version, act)));
    }

    /** Whoever brings a value that the case knows waits, and then finds it as it is by this act. */
    // [impl->req~a-restriction-holds-at-once~1]
    private Reply alone(CaseId id, Supplier<Reply> act) {
        return decisions.take(platform, () -> {
            deconfliction.reserve(Case.of(ledger.story(id.value())).sightings());
            return act.get();
        });
    }

    // [impl->req~what-was-kept-silent-is-told-later~1]
    private Reply told(CaseId id, Reply reply) {
        return reply instanceof Reply.Done done
                ? new Reply.Done(searchAgain.on(id).left(), done.warnings())
                : reply;
    }
}
