package org.forthwith.bench;

import java.time.Duration;

/** How long a thread that only sleeps was kept from waking up: what the machine and the JVM do to everybody, whatever they work at. */
record Stillness(double longestMillis) {

    static Stillness during(Duration lasts) throws InterruptedException {
        long began = System.nanoTime();
        long longest = 0;
        for (long now = began; now - began < lasts.toNanos(); ) {
            Thread.sleep(1);
            long woken = System.nanoTime();
            longest = Math.max(longest, woken - now - 1_000_000);
            now = woken;
        }
        return new Stillness(longest / 1e6);
    }
}
