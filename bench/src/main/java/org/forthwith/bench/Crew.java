package org.forthwith.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Does jobs, each with a tool that only one job has at a time, and takes the time of each. */
final class Crew {

    private Crew() {}

    /** A job, done with a tool such as a connection. */
    interface Work<T, J> {
        void on(T tool, J job) throws Exception;
    }

    /** So many workers at once, each with its tool; whoever is free takes the next job. */
    static <T, J> Took inTurn(List<T> tools, List<J> jobs, Work<T, J> work) {
        long[] each = new long[jobs.size()];
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (T tool : tools) {
                all.add(workers.submit(() -> {
                    for (int job = next.getAndIncrement(); job < each.length; job = next.getAndIncrement()) {
                        long from = System.nanoTime();
                        work.on(tool, jobs.get(job));
                        each[job] = System.nanoTime() - from;
                    }
                    return null;
                }));
            }
            all.forEach(Crew::finish);
        }
        return Took.of(each, System.nanoTime() - began);
    }

    /**
     * Jobs come at a steady rate whether or not earlier ones are done, as reports do. Each is timed from the instant at which it was due, so
     * that a stall is felt by everything that had to wait for it.
     */
    static <T, J> Took steadily(double aSecond, Supplier<T> newTool, List<J> jobs, Work<T, J> work) {
        long[] each = new long[jobs.size()];
        ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
        long began = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < each.length; number++) {
                int job = number;
                long due = began + (long) (number * 1e9 / aSecond);
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                all.add(workers.submit(() -> {
                    T waiting = idle.poll();
                    T tool = waiting == null ? newTool.get() : waiting;
                    work.on(tool, jobs.get(job));
                    each[job] = System.nanoTime() - due;
                    idle.add(tool);
                    return null;
                }));
            }
            all.forEach(Crew::finish);
        }
        return Took.of(each, System.nanoTime() - began);
    }

    private static void finish(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a job could not be done", failed.getCause());
        }
    }
}
