package org.forthwith.hashmatch.serve;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Lets so much work run at once and so much wait; whoever comes then is told at once to come again. */
// [impl->req~a-full-service-says-so-at-once~1]
final class Gate implements AutoCloseable {

    final AtomicLong refused = new AtomicLong();
    private final int atOnce;
    private final int all;
    private final ExecutorService pool;
    private final Semaphore places;
    private final String full;
    private final int comeAgainIn;

    /**
     * @param full what is said to whoever finds it full
     * @param comeAgainIn in seconds
     */
    Gate(int atOnce, int waiting, String full, int comeAgainIn) {
        this.atOnce = atOnce;
        this.all = atOnce + waiting;
        this.pool = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name("hashmatch-", 1).factory());
        this.places = new Semaphore(all);
        this.full = full;
        this.comeAgainIn = comeAgainIn;
    }

    /** @throws java.util.concurrent.ExecutionException when the work fails, with its reason as the cause */
    Answer through(Callable<Answer> work) throws Exception {
        if (!places.tryAcquire()) {
            refused.incrementAndGet();
            throw new Wrong(503, full, "", comeAgainIn);
        }
        try {
            return pool.submit(work).get();
        } finally {
            places.release();
        }
    }

    int running() {
        return Math.min(atOnce, taken());
    }

    int waiting() {
        return taken() - running();
    }

    private int taken() {
        return all - places.availablePermits();
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
