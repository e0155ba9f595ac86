package org.forthwith.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long a number of equal jobs took.
 *
 * @param each nanoseconds of each job, in rising order
 * @param whole nanoseconds from the beginning of the first to the end of the last
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once it is here.
record Took(long[] each, long whole) {

    static Took of(long[] each, long whole) {
        long[] sorted = each.clone();
        Arrays.sort(sorted);
        return new Took(sorted, whole);
    }

    double aSecond() {
        return each.length * 1e9 / whole;
    }

    /** In milliseconds: the least time that this share of the jobs did not exceed. */
    double percentile(double share) {
        int place = (int) Math.ceil(share * each.length) - 1;
        return each[Math.max(place, 0)] / 1e6;
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "%8.1f a second, p50 %6.1f ms, p99 %6.1f ms",
                aSecond(),
                percentile(0.50),
                percentile(0.99));
    }

    static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
