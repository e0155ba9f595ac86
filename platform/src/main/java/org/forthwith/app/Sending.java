package org.forthwith.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.forthwith.flow.Dispatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes whoever sends notices. It has a thread of its own: a mail server that takes its time must not keep the sweep waiting. */
final class Sending implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private static final int SECONDS_BETWEEN = 5;

    private final Dispatch dispatch;
    private final ScheduledExecutorService wakeUps = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("notices").daemon().factory());

    private @Nullable ScheduledFuture<?> sends;

    Sending(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    void start() {
        sends = wakeUps.scheduleWithFixedDelay(this::send, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** What fails is tried again at the next wake-up; an exception that left here would end the wake-ups for good. */
    private void send() {
        try {
            dispatch.run();
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("notices could not be sent: {}", fault.getClass().getName());
        }
    }

    @Override
    public void close() {
        if (sends != null) {
            sends.cancel(false);
        }
        wakeUps.close();
    }
}
