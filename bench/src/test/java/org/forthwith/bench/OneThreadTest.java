package org.forthwith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class OneThreadTest {

    private static final double TENTH = 0.1;

    /** Works for a tenth of a processor second in whichever thread calls it. */
    private static void work() {
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - began < TENTH * 1e9) {
            Thread.onSpinWait();
        }
    }

    private static void inAnotherThread() {
        Thread other = Thread.ofPlatform().start(OneThreadTest::work);
        try {
            other.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void work_in_the_thread_that_asks_is_counted() {
        assertThat(OneThread.on(OneThreadTest::work).processor()).isGreaterThanOrEqualTo(TENTH);
    }

    @Test
    void work_that_was_handed_to_another_thread_is_counted_too() {
        assertThat(OneThread.on(OneThreadTest::inAnotherThread).processor()).isGreaterThan(TENTH / 2);
    }
}
