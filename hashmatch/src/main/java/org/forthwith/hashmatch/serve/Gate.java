package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Lets so much work run at once and so much wait; whoever comes then is told at once to come again. */
// [impl->req~a-full-service-says-so-at-once~1]
final class Gate implements AutoCloseable {

    private final ThreadPoolExecutor pool;
    private final Semaphore places;
    private final LongAdder refused = new LongAdder();
    private final String full;
    private final int comeAgainIn;

    /**
     * @param full what is said to whoever finds it full
     * @param comeAgainIn in seconds
     */
    Gate(int atOnce, int waiting, String full, int comeAgainIn) {
        this.pool = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("hashmatch-", 1).factory());
        this.pool.allowCoreThreadTimeOut(true);
        this.places = new Semaphore(atOnce + waiting);
        this.full = full;
        this.comeAgainIn = comeAgainIn;
    }

    <T> T through(Callable<T> work) throws IOException {
        if (!places.tryAcquire()) {
            refused.increment();
            throw Wrong.later(full, comeAgainIn);
        }
        return result(pool.submit(() -> {
            try {
                return work.call();
            } finally {
                places.release();
            }
        }));
    }

    private static <T> T result(Future<T> running) throws IOException {
        try {
            return running.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server is being stopped");
        } catch (ExecutionException failed) {
            throw cause(failed);
        }
    }

    private static RuntimeException cause(ExecutionException failed) throws IOException {
        Throwable cause = failed.getCause();
        if (cause instanceof IOException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
    }

    int waiting() {
        return pool.getQueue().size();
    }

    int running() {
        return pool.getActiveCount();
    }

    long refused() {
        return refused.sum();
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
