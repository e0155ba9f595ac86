package org.forthwith.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.forthwith.flow.Noticed;
import org.forthwith.flow.Watch;
import org.forthwith.obligation.Sweep.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the sweep, with several hands at once, and says after each that the clocks are being watched. It decides nothing: what is due stands in
 * the table of duties, so a wake-up that is missed, or comes twice, changes nothing but the moment at which a rung is noticed.
 */
final class Sweeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private static final int SECONDS_BETWEEN = 2;

    /** While one of them waits for the database another one reckons. */
    private static final int HANDS = 3;

    private final House house;
    private final Consumer<Noticed> told;
    private final UUID node;
    private final WallClock wallClock;
    private final WakeUps wakeUps = new WakeUps("sweep", 2, SECONDS_BETWEEN);

    /** @param told hears of each rung that this machine has put on record */
    Sweeping(House house, Consumer<Noticed> told) {
        this.house = house;
        this.told = told;
        this.node = house.ids().next();
        this.wallClock = new WallClock(InstantSource.system(), house.sweepers()::time);
    }

    void start() {
        wakeUps.wake("the clocks could not be swept", this::sweep);
        wakeUps.wake("rule sets and holidays could not be looked at", this::prepare);
    }

    /** A new rule set, or a holiday, takes as long as there are open cases: meanwhile the rungs are swept. */
    // [impl->req~a-long-look-holds-up-no-rung~1]
    private void prepare() {
        house.flow().watch().prepare(house.clock().instant());
    }

    /** A sweep that fails says nothing in the database: who looks at its age sees it. */
    private void sweep() throws InterruptedException, ExecutionException {
        if (!wallClock.agrees()) {
            LOG.error("the clock of this machine is not that of the database: it does not sweep");
            return;
        }
        Instant now = house.clock().instant();
        Outcome outcome = together(house.flow().watch(), now);
        house.decisions().take(house.platform(), () -> {
            house.sweepers().swept(node, outcome, now);
            return outcome;
        });
    }

    private Outcome together(Watch watch, Instant now) throws InterruptedException, ExecutionException {
        var outcome = new AtomicReference<>(Outcome.NOTHING);
        Consumer<Noticed> counted = rung -> {
            outcome.updateAndGet(before -> before.and(rung.late()));
            told.accept(rung);
        };
        try (ExecutorService hands = Executors.newCachedThreadPool()) {
            Callable<Integer> hand = () -> watch.rungs(now, counted);
            for (Future<Integer> done : hands.invokeAll(Collections.nCopies(HANDS, hand))) {
                done.get();
            }
        }
        return outcome.get();
    }

    @Override
    public void close() {
        wakeUps.close();
    }
}
