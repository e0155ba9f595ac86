package org.forthwith.flow;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.forthwith.flow.Posted.Fate;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.telling.Courier.Receipt;
import org.forthwith.obligation.telling.Outbox;
import org.forthwith.obligation.telling.Outbox.Carried;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Waiting;

/** Hears what has become of notices that a carrier has taken, by asking or by being told. One that came back has failed, and the next in line is told. */
public final class Receipts {

    private static final System.Logger LOG = System.getLogger(Receipts.class.getName());

    private static final int AT_ONCE = 40;

    private final Outbox outbox;
    private final Attempts attempts;
    private final Undelivered undelivered;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;

    Receipts(Rooms rooms, Outbox outbox, Attempts attempts) {
        this.outbox = outbox;
        this.attempts = attempts;
        this.undelivered = new Undelivered(rooms.ledger(), rooms.platform());
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
    }

    /** Asks after what went by a road and has not been answered for. */
    public void ask(Road road, Consumer<Posted> told) {
        Instant now = clock.instant();
        List<Carried> carried =
                decisions.take(platform, () -> outbox.unanswered(road, now, now.plus(Dispatch.LEASE), AT_ONCE));
        try (var hands = Executors.newCachedThreadPool()) {
            carried.forEach(notice -> hands.execute(() -> ask(notice, told)));
        }
    }

    private void ask(Carried carried, Consumer<Posted> told) {
        Receipt receipt = attempts.receipt(carried);
        try {
            decisions.take(platform, () -> mark(carried, receipt)).ifPresent(told);
        } catch (RuntimeException | Error fault) {
            LOG.log(
                    WARNING,
                    "what became of a notice by {0} could not be marked: {1}",
                    carried.notice().road(),
                    fault.getClass().getName());
            told.accept(new Posted(carried.notice().road(), Fate.NOT_MARKED));
        }
    }

    /**
     * A carrier says by itself what has become of a notice. What it says twice, or of an earlier sending of the same notice, changes nothing.
     *
     * @param id by which number we know the notice
     * @param number by which number the carrier knows it
     * @return false when there is no such notice with a carrier
     */
    // [impl->req~a-receipt-is-taken-when-it-is-brought~1]
    public boolean brought(UUID id, String number, Receipt receipt, Consumer<Posted> told) {
        Optional<Carried> known = decisions.look(platform, () -> outbox.carried(id));
        known.filter(carried -> carried.receipt().equals(number))
                .flatMap(carried -> decisions.take(platform, () -> mark(carried, receipt)))
                .ifPresent(told);
        return known.isPresent();
    }

    private Optional<Posted> mark(Carried carried, Receipt receipt) {
        Waiting notice = carried.notice();
        return switch (receipt) {
            case Receipt.Unknown notYet -> Optional.empty();
            case Receipt.Arrived arrived ->
                outbox.arrived(notice.id()) ? Optional.of(new Posted(notice.road(), Fate.ARRIVED)) : Optional.empty();
            case Receipt.CameBack back -> cameBack(notice, back.because());
        };
    }

    // [impl->req~a-letter-that-came-back-has-failed~1]
    private Optional<Posted> cameBack(Waiting notice, String because) {
        Instant now = clock.instant();
        if (!outbox.cameBack(notice.id(), now, because)) {
            return Optional.empty();
        }
        undelivered.record(notice, now, because);
        return Optional.of(new Posted(notice.road(), Fate.CAME_BACK));
    }
}
