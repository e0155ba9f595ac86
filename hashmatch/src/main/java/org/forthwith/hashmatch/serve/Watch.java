package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Cuts off callers who are too slow: a thread that waits for one is interrupted, which closes the connection it reads or writes. Nothing else is ever
 * interrupted, above all nobody who writes to a disk: the file would be closed, too.
 */
final class Watch implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("hashmatch-watch").factory());

    Watch() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Something that waits for a caller. */
    interface Waiting<T> {
        T get() throws IOException;
    }

    <T> T within(Duration bound, Waiting<T> waiting) throws IOException {
        Armed armed = arm(bound);
        try {
            return waiting.get();
        } finally {
            armed.disarm();
        }
    }

    /** For the thread that asks. */
    Armed arm(Duration bound) {
        Armed armed = new Armed(Thread.currentThread());
        armed.due = timer.schedule(armed::fire, bound.toNanos(), TimeUnit.NANOSECONDS);
        return armed;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** A thread that waits for a caller, until it no longer does. */
    static final class Armed {

        private final Thread thread;
        private volatile Future<?> due = new FutureTask<>(() -> null);
        private boolean over;
        private boolean fired;

        private Armed(Thread thread) {
            this.thread = thread;
        }

        private synchronized void fire() {
            if (!over) {
                fired = true;
                thread.interrupt();
            }
        }

        /** Afterwards the thread is not interrupted any more, and does not look as if it were. */
        synchronized void disarm() {
            over = true;
            due.cancel(false);
            if (fired) {
                fired = false;
                Thread.interrupted();
            }
        }
    }
}
