package org.forthwith.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What a piece of work in this process has cost.
 *
 * @param result what came of it
 * @param processor processor seconds of all threads, those of the compiler and the collector too
 * @param clock seconds that passed
 */
record Spent<T>(T result, double processor, double clock) {

    static <T> Spent<T> on(Supplier<T> work) {
        double processor = usedSoFar();
        long began = System.nanoTime();
        T result = work.get();
        return new Spent<>(result, usedSoFar() - processor, (System.nanoTime() - began) / 1e9);
    }

    private static double usedSoFar() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
