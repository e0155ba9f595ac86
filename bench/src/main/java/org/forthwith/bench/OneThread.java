package org.forthwith.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.forthwith.bench.Party.Answer;

/**
 * What a piece of work in the thread that asks for it has cost. It may be too short for the processor time of the process, which is told in ticks; but where
 * that shows that other threads have worked too, they are counted as well.
 *
 * @param processor processor seconds
 * @param clock seconds that passed
 */
record OneThread(double processor, double clock) {

    private static final double TWO_TICKS = 0.02;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static OneThread on(Runnable work) {
        Spent<Double> spent = Spent.on(() -> {
            long began = THREADS.getCurrentThreadCpuTime();
            work.run();
            return (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
        });
        double alone = spent.result();
        boolean others = spent.processor() > alone + TWO_TICKS;
        return new OneThread(others ? spent.processor() : alone, spent.clock());
    }

    Answer answer(Hits hits) {
        return new Answer(processor, clock, hits.matches(), hits.checksum());
    }
}
