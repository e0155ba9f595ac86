package org.forthwith.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.forthwith.desk.ispws.LeftBehind;
import org.forthwith.flow.Noticed;
import org.forthwith.flow.Posted;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes whatever works by itself: the sweep, whoever sends notices, and whoever tidies up behind senders. */
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final int MINUTES_BETWEEN_TIDYINGS = 10;

    private final LeftBehind leftBehind;
    private final ScheduledExecutorService wakeUps = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("tidy").daemon().factory());

    private final Sweeping sweeping;
    private final Sending sending;

    private @Nullable ScheduledFuture<?> tidyings;

    /**
     * @param noticed hears of each rung that this machine has put on record
     * @param posted hears what becomes of each notice that this machine sends
     */
    public Jobs(House house, Consumer<Noticed> noticed, Consumer<Posted> posted) {
        this.sweeping = new Sweeping(house, noticed);
        this.sending = new Sending(house.flow(), posted);
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
        sweeping.start();
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
        sweeping.close();
        sending.close();
        if (tidyings != null) {
            tidyings.cancel(false);
        }
        wakeUps.close();
    }
}
