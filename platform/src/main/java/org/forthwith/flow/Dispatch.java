package org.forthwith.flow;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.forthwith.flow.Posted.Fate;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.Outbox;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Tries;
import org.forthwith.obligation.telling.Waiting;

/**
 * Sends what lies in the outbox, each road by itself: a mail server that takes its time keeps no call waiting. A notice is marked after the try, so
 * one that was broken off goes out twice rather than never. One that has failed for good is put on record in the story of its case, where the next
 * in line is told.
 */
public final class Dispatch {

    private static final System.Logger LOG = System.getLogger(Dispatch.class.getName());

    /** So many by one road. */
    private static final int AT_ONCE = 40;

    /** Longer than any try; a machine that stops in between keeps nobody waiting for longer. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final Whereabouts whereabouts;
    private final Attempts attempts;
    private final Undelivered undelivered;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;

    Dispatch(Rooms rooms, Outbox outbox, Whereabouts whereabouts, Attempts attempts) {
        this.outbox = outbox;
        this.whereabouts = whereabouts;
        this.attempts = attempts;
        this.undelivered = new Undelivered(rooms.ledger(), rooms.platform());
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
    }

    /**
     * Tries everything that may go out by a road now. A try that lasts takes one place among many, and the others go on. Gives how many were tried.
     *
     * @param told hears what became of each
     */
    // [impl->req~a-notice-is-sent-at-least-once~1]
    // [impl->req~a-slow-road-holds-up-no-other~1]
    public int by(Road road, Consumer<Posted> told) {
        var free = new Semaphore(AT_ONCE);
        int tried = 0;
        try (var hands = Executors.newCachedThreadPool()) {
            for (boolean more = true; more; ) {
                free.acquireUninterruptibly();
                int places = 1 + free.drainPermits();
                List<Waiting> taken = take(road, places);
                taken.forEach(notice -> hands.execute(() -> {
                    try {
                        told.accept(new Posted(road, send(notice)));
                    } finally {
                        free.release();
                    }
                }));
                free.release(places - taken.size());
                tried += taken.size();
                more = taken.size() == places;
            }
        }
        return tried;
    }

    private List<Waiting> take(Road road, int most) {
        Instant now = clock.instant();
        return decided(() -> outbox.take(road, now, now.plus(LEASE), most));
    }

    private Fate send(Waiting notice) {
        return switch (whereabouts.of(notice)) {
            case Whereabouts.There there -> marked(there.notice(), attempts.carry(there.notice()));
            case Whereabouts.Nowhere nowhere -> marked(notice, nowhere.outcome());
        };
    }

    /** What cannot be marked is tried again when nobody has it any more. */
    private Fate marked(Waiting notice, Outcome outcome) {
        try {
            return decided(() -> mark(notice, outcome));
        } catch (RuntimeException | Error fault) {
            LOG.log(
                    WARNING,
                    "a notice was tried by {0} and could not be marked: {1}",
                    notice.road(),
                    fault.getClass().getName());
            return Fate.NOT_MARKED;
        }
    }

    private Fate mark(Waiting notice, Outcome outcome) {
        Instant now = clock.instant();
        return switch (outcome) {
            case Outcome.Taken taken -> {
                outbox.sent(notice.id(), now, notice.address(), taken.receipt());
                yield Fate.TAKEN;
            }
            case Outcome.NotNow later -> tryAgain(notice, now, later.because());
            case Outcome.Never never -> giveUp(notice, now, never.because());
        };
    }

    private Fate tryAgain(Waiting notice, Instant now, String because) {
        return Tries.next(notice.attempts(), now, notice.nextRung())
                .map(at -> {
                    outbox.tryAgain(notice.id(), at, because);
                    return Fate.TRIED_AGAIN;
                })
                .orElseGet(() -> giveUp(notice, now, because));
    }

    private Fate giveUp(Waiting notice, Instant now, String because) {
        if (outbox.failed(notice.id(), now, because)) {
            undelivered.record(notice, now, because);
        }
        return Fate.FAILED;
    }

    private <T> T decided(Supplier<T> work) {
        return decisions.take(platform, work);
    }
}
