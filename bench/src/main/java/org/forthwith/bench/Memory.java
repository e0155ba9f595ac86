package org.forthwith.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;

/**
 * What the heap held after collections, in bytes.
 *
 * @param first the most in the first third of the time
 * @param last the most in the last third
 */
record Memory(long first, long last) {

    private static final int LOOKS = 300;

    static Memory during(Duration lasts) throws InterruptedException {
        long first = 0;
        long last = 0;
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(lasts.toMillis() / LOOKS);
            long held = held();
            first = look < LOOKS / 3 ? Math.max(first, held) : first;
            last = look >= LOOKS - LOOKS / 3 ? Math.max(last, held) : last;
        }
        return new Memory(first, last);
    }

    private static long held() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
