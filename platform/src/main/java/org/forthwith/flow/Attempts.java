package org.forthwith.flow;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.Courier.Receipt;
import org.forthwith.obligation.telling.Outbox.Carried;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Waiting;

/** Tries by a road. Each ends in time and with an outcome, whatever its courier does. */
final class Attempts {

    /** Longer than a mail server takes that answers at all, and much shorter than anybody may have a notice for. */
    static final Duration USUAL = Duration.ofSeconds(30);

    /** Some may still hang in tries that were given up; what finds no hand is tried again later. */
    private static final int HANDS = 120;

    private static final System.Logger LOG = System.getLogger(Attempts.class.getName());

    private final Map<Road, Courier> couriers;
    private final Duration most;
    private final ExecutorService hands = new ThreadPoolExecutor(
            0,
            HANDS,
            60,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("notice-", 1).factory());

    /** @param most how long one try may last */
    Attempts(Map<Road, Courier> couriers, Duration most) {
        this.couriers = Map.copyOf(couriers);
        this.most = most;
    }

    // [impl->req~a-slow-road-holds-up-no-other~1]
    Outcome carry(Waiting notice) {
        Courier courier = couriers.get(notice.road());
        return courier == null
                ? new Outcome.Never("this road is no longer in use")
                : inTime(notice.road(), () -> courier.carry(notice), Outcome.NotNow::new);
    }

    Receipt receipt(Carried carried) {
        Road road = carried.notice().road();
        Courier courier = couriers.get(road);
        return courier == null
                ? new Receipt.Unknown()
                : inTime(road, () -> courier.receipt(carried.receipt()), because -> new Receipt.Unknown());
    }

    private <T> T inTime(Road road, Callable<T> work, Function<String, T> otherwise) {
        try {
            return inTime(road, hands.submit(work), otherwise);
        } catch (RejectedExecutionException full) {
            LOG.log(WARNING, "{0} waits: too many tries hang", road);
            return otherwise.apply("too many tries hang");
        }
    }

    private <T> T inTime(Road road, Future<T> trying, Function<String, T> otherwise) {
        try {
            return trying.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            trying.cancel(true);
            return otherwise.apply("it took longer than " + most.toSeconds() + " seconds");
        } catch (ExecutionException fault) {
            String kind = requireNonNull(fault.getCause()).getClass().getSimpleName();
            LOG.log(WARNING, "{0} failed: {1}", road, kind);
            return otherwise.apply("a fault on the way: " + kind);
        } catch (InterruptedException stopped) {
            trying.cancel(true);
            Thread.currentThread().interrupt();
            return otherwise.apply("stopped");
        }
    }
}
