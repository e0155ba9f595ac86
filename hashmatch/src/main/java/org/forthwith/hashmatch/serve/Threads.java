package org.forthwith.hashmatch.serve;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.forthwith.hashmatch.serve.Watch.Armed;

/** A thread for each caller: one that waits for a slow caller costs little. There is room for so many, and the next is cut. */
final class Threads implements Executor {

    private static final ThreadLocal<Armed> HEADING = new ThreadLocal<>();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room;
    private final Watch watch;
    private final Limits limits;
    private volatile boolean closing;

    Threads(Limits limits, Watch watch) {
        this.room = new Semaphore(limits.calls());
        this.limits = limits;
        this.watch = watch;
    }

    /** The server cuts a connection whose call is rejected. */
    @Override
    public void execute(Runnable call) {
        if (closing || !room.tryAcquire()) {
            throw new RejectedExecutionException("no room for a further call");
        }
        threads.execute(() -> run(call));
    }

    private void run(Runnable call) {
        Armed heading = watch.arm(limits.patience());
        HEADING.set(heading);
        try {
            call.run();
        } finally {
            heading.disarm();
            room.release();
        }
    }

    /** The caller has said how its call begins. */
    static void heard() {
        HEADING.get().disarm();
    }

    /** Takes no more calls, and waits for those that run. */
    void end(Duration bound) {
        closing = true;
        try {
            boolean ended = room.tryAcquire(limits.calls(), bound.toNanos(), TimeUnit.NANOSECONDS);
            if (ended) {
                room.release(limits.calls());
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        threads.shutdown();
    }
}
