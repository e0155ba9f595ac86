package org.forthwith.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.forthwith.flow.Flow;
import org.forthwith.flow.Posted;
import org.forthwith.obligation.telling.Road;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes whoever sends notices, each road by itself: a mail server that takes its time keeps neither a call waiting nor the letters of the morning,
 * nor the sweep.
 */
final class Sending implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private static final int SECONDS_BETWEEN = 5;

    private final List<Runnable> works = new ArrayList<>();
    private final List<ScheduledFuture<?>> woken = new ArrayList<>();
    private final ScheduledExecutorService wakeUps;

    /** @param told hears what becomes of each notice */
    Sending(Flow flow, Consumer<Posted> told) {
        works.add(() -> flow.morningLetters().write(told));
        for (Road road : Road.THAT_LEAVE) {
            works.add(() -> {
                flow.dispatch().by(road, told);
                flow.receipts().ask(road, told);
            });
        }
        wakeUps = Executors.newScheduledThreadPool(
                works.size(), Thread.ofPlatform().name("notices-", 1).daemon().factory());
    }

    void start() {
        works.forEach(
                work -> woken.add(wakeUps.scheduleWithFixedDelay(guarded(work), 0, SECONDS_BETWEEN, TimeUnit.SECONDS)));
    }

    /** What fails is tried again at the next wake-up; what left here, be it a fault of the machine, would end the wake-ups for good. */
    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error fault) {
                LOG.error("notices could not be sent: {}", fault.getClass().getName());
            }
        };
    }

    @Override
    public void close() {
        woken.forEach(work -> work.cancel(false));
        wakeUps.close();
    }
}
