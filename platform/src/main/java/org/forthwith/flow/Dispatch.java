package org.forthwith.flow;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.forthwith.event.ObligationEvent.NoticeFailed;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.Courier.Receipt;
import org.forthwith.obligation.telling.MorningPost;
import org.forthwith.obligation.telling.Notice.About;
import org.forthwith.obligation.telling.Outbox;
import org.forthwith.obligation.telling.Outbox.Carried;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Tries;
import org.forthwith.obligation.telling.Waiting;

/**
 * Sends what lies in the outbox. A notice is marked after the try, so one that was broken off goes out twice rather than never. One that has
 * failed for good is put on record in the story of its case, where the next in line is told.
 */
public final class Dispatch {

    private static final System.Logger LOG = System.getLogger(Dispatch.class.getName());

    private static final int AT_ONCE = 40;

    /** Longer than every courier's patience; a machine that stops in between keeps nobody waiting for longer. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final MorningPost morning;
    private final Outbox outbox;
    private final Map<Road, Courier> couriers;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;

    Dispatch(Rooms rooms, MorningPost morning, Outbox outbox, Map<Road, Courier> couriers) {
        this.morning = morning;
        this.outbox = outbox;
        this.couriers = Map.copyOf(couriers);
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
    }

    /** Tries everything that may go out now, and asks after what has. Gives how many were tried. */
    // [impl->req~a-notice-is-sent-at-least-once~1]
    public int run() {
        decided(() -> {
            morning.write(clock.instant());
            return true;
        });
        int tried = 0;
        for (int last = AT_ONCE; last == AT_ONCE; tried += last) {
            Instant now = clock.instant();
            List<Waiting> taken = decided(() -> outbox.take(now, now.plus(LEASE), AT_ONCE));
            together(taken.stream().<Runnable>map(notice -> () -> send(notice)).toList());
            last = taken.size();
        }
        askAfter();
        return tried;
    }

    private void askAfter() {
        Instant now = clock.instant();
        List<Carried> carried = decided(() -> outbox.unanswered(now, now.plus(LEASE), AT_ONCE));
        together(carried.stream().<Runnable>map(notice -> () -> ask(notice)).toList());
    }

    /** One slow carrier must not keep the letters of the others waiting. */
    private static void together(List<Runnable> tries) {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            tries.forEach(each::execute);
        }
    }

    private void send(Waiting notice) {
        Outcome outcome = carried(notice);
        Instant now = clock.instant();
        decided(() -> switch (outcome) {
            case Outcome.Taken taken -> {
                outbox.sent(notice.id(), now, taken.receipt());
                yield true;
            }
            case Outcome.NotNow later -> tryAgain(notice, now, later.because());
            case Outcome.Never never ->
                outbox.failed(notice.id(), now, never.because()) && record(notice, now, never.because());
        });
    }

    private Outcome carried(Waiting notice) {
        Courier courier = couriers.get(notice.road());
        if (courier == null) {
            return new Outcome.Never("this road is no longer in use");
        }
        try {
            return courier.carry(notice);
        } catch (RuntimeException fault) {
            LOG.log(WARNING, "{0} failed: {1}", notice.road(), fault.getClass().getName());
            return new Outcome.NotNow("a fault on the way");
        }
    }

    private boolean tryAgain(Waiting notice, Instant now, String because) {
        var again = Tries.next(notice.attempts(), now, notice.nextRung());
        again.ifPresent(at -> outbox.tryAgain(notice.id(), at, because));
        return again.isPresent() || (outbox.failed(notice.id(), now, because) && record(notice, now, because));
    }

    /** A program that is told besides somebody is not missed by the ladder; the list of notices shows it. */
    // [impl->req~a-failed-notice-tells-the-next-in-line~1]
    private boolean record(Waiting notice, Instant now, String because) {
        About about = notice.about();
        if (about == null || notice.besides()) {
            return false;
        }
        var failed = new NoticeFailed(
                about.caseId(),
                now,
                about.clock(),
                about.openedBy(),
                about.percent(),
                notice.road().name(),
                because);
        ledger.append(List.of(new Happening(failed, about.force(), platform, "notices", null)));
        return true;
    }

    private void ask(Carried carried) {
        Courier courier = couriers.get(carried.notice().road());
        Receipt receipt = courier == null ? new Receipt.Unknown() : courier.receipt(carried.receipt());
        Instant now = clock.instant();
        decided(() -> switch (receipt) {
            case Receipt.Unknown notYet -> false;
            case Receipt.Arrived arrived -> {
                outbox.arrived(carried.notice().id());
                yield true;
            }
            case Receipt.CameBack back ->
                outbox.cameBack(carried.notice().id(), now, back.because())
                        && record(carried.notice(), now, back.because());
        });
    }

    private <T> T decided(Supplier<T> work) {
        return decisions.take(platform, work);
    }
}
