package org.forthwith.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.forthwith.desk.ispws.LeftBehind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the sweep, whoever sends notices, and whoever tidies up behind senders. It decides nothing: what is due stands in the table of duties, so a wake-up that is missed, or comes twice, changes nothing
 * but the moment at which a rung is noticed.
 */
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final int SECONDS_BETWEEN_SWEEPS = 20;

    private static final int MINUTES_BETWEEN_TIDYINGS = 10;

    private final House house;
    private final LeftBehind leftBehind;
    private final ScheduledExecutorService wakeUps = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sweep").daemon().factory());

    private final Sending sending;

    private @Nullable ScheduledFuture<?> sweeps;
    private @Nullable ScheduledFuture<?> tidyings;

    public Jobs(House house) {
        this.house = house;
        this.sending = new Sending(house.flow().dispatch());
        this.leftBehind = new LeftBehind(
                house.flow().walk(),
                house.reference().readers(),
                house.reportsInTheMaking(),
                house.decisions(),
                house.platform(),
                house.clock());
    }

    public void start() {
        tidyings = wakeUps.scheduleWithFixedDelay(this::tidy, 0, MINUTES_BETWEEN_TIDYINGS, TimeUnit.MINUTES);
        sending.start();
        sweeps = wakeUps.scheduleWithFixedDelay(this::sweep, 0, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
    }

    /** A sweep that fails is tried again at the next wake-up; an exception that left here would end the wake-ups for good. */
    private void sweep() {
        try {
            house.flow().watch().sweep(house.clock().instant());
        } catch (RuntimeException fault) {
            LOG.error("the clocks could not be swept: {}", fault.getClass().getName());
        }
    }

    private void tidy() {
        try {
            leftBehind.tidy();
        } catch (RuntimeException fault) {
            LOG.error(
                    "what was left behind could not be tidied: {}",
                    fault.getClass().getName());
        }
    }

    @Override
    public void close() {
        sending.close();
        if (tidyings != null) {
            tidyings.cancel(false);
        }
        if (sweeps != null) {
            sweeps.cancel(false);
        }
        wakeUps.close();
    }
}
