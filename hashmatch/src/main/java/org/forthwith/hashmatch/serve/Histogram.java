package org.forthwith.hashmatch.serve;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How long something took, how often. */
final class Histogram {

    /** In seconds. */
    static final List<Double> BOUNDS =
            List.of(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

    /** How many took up to each bound and longer than the one before; at the end those that took longer than all. */
    private final List<LongAdder> counts =
            Stream.generate(LongAdder::new).limit(BOUNDS.size() + 1).toList();

    private final LongAdder nanos = new LongAdder();

    void took(long count) {
        double seconds = count / 1e9;
        int at = (int) BOUNDS.stream().filter(bound -> bound < seconds).count();
        counts.get(at).increment();
        nanos.add(count);
    }

    /** How many took up to each bound, and in the end how many there were. */
    long[] upTo() {
        long[] sums = new long[counts.size()];
        long sum = 0;
        for (int at = 0; at < sums.length; at++) {
            sum += counts.get(at).sum();
            sums[at] = sum;
        }
        return sums;
    }

    double seconds() {
        return nanos.sum() / 1e9;
    }
}
