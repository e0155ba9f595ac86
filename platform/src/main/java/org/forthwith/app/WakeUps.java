package org.forthwith.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes works every few seconds, each by itself, for as long as the machine runs. One that takes its time keeps no other waiting. */
final class WakeUps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WakeUps.class);

    private final ScheduledExecutorService threads;
    private final int secondsBetween;
    private final List<ScheduledFuture<?>> woken = new ArrayList<>();

    /**
     * @param name what the threads are called in the log
     * @param works how many there will be
     */
    WakeUps(String name, int works, int secondsBetween) {
        this.threads = Executors.newScheduledThreadPool(
                works, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
        this.secondsBetween = secondsBetween;
    }

    /** What is done at a wake-up. */
    @FunctionalInterface
    interface Work {
        void run() throws InterruptedException, ExecutionException;
    }

    /** @param failed what the log says of a fault, of which it names the kind alone */
    void wake(String failed, Work work) {
        woken.add(threads.scheduleWithFixedDelay(guarded(failed, work), 0, secondsBetween, TimeUnit.SECONDS));
    }

    /** What fails is tried again at the next wake-up; what left here, be it a fault of the machine, would end the wake-ups for good. */
    private static Runnable guarded(String failed, Work work) {
        return () -> {
            try {
                work.run();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException fault) {
                say(failed, Objects.requireNonNull(fault.getCause()));
            } catch (RuntimeException | Error fault) {
                say(failed, fault);
            }
        };
    }

    private static void say(String failed, Throwable fault) {
        LOG.error("{}: {}", failed, fault.getClass().getName());
    }

    @Override
    public void close() {
        woken.forEach(work -> work.cancel(false));
        threads.close();
    }
}
