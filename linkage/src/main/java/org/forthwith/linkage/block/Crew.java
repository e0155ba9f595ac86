package org.forthwith.linkage.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Does many small tasks with all processors: each hand takes the next one that is left. */
public final class Crew {

    private Crew() {}

    /** One of the hands; it does one task after another, and has its own things to do it with. */
    public interface Hand {
        void task(int task);
    }

    /** Does the tasks 0, 1, 2 and so on, and gives back the hands with what they have gathered. A fault in one ends all. */
    public static <H extends Hand> List<H> work(int tasks, Supplier<H> hands) {
        int many = Math.max(1, Math.min(tasks, Runtime.getRuntime().availableProcessors()));
        AtomicInteger next = new AtomicInteger();
        List<H> crew = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<?>> done = new ArrayList<>();
            for (int at = 0; at < many; at++) {
                H hand = hands.get();
                crew.add(hand);
                done.add(threads.submit(() -> all(hand, next, tasks)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException("comparing failed", fault.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("comparing was stopped", stop);
        }
        return crew;
    }

    private static void all(Hand hand, AtomicInteger next, int tasks) {
        try {
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                hand.task(task);
            }
        } catch (RuntimeException | Error fault) {
            next.set(tasks);
            throw fault;
        }
    }
}
