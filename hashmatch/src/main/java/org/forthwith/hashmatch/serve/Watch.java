package org.forthwith.hashmatch.serve;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Cuts off a caller who is too slow: the thread that waits for it is interrupted, which closes the connection it reads or writes. Nothing else is ever
 * interrupted, above all nobody who writes to a disk: the file would be closed, too.
 */
final class Watch implements Runnable, AutoCloseable {

    private final Thread thread = Thread.currentThread();
    private final Future<?> due;
    private boolean over;
    private boolean fired;

    /** For the thread that makes it, until it is closed by the same. */
    Watch(ScheduledExecutorService timer, Duration bound) {
        due = timer.schedule(this, bound.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public synchronized void run() {
        if (!over) {
            fired = true;
            thread.interrupt();
        }
    }

    /** Afterwards the thread is not interrupted any more, and does not look as if it were. */
    @Override
    public synchronized void close() {
        over = true;
        due.cancel(false);
        if (fired) {
            fired = false;
            Thread.interrupted();
        }
    }
}
