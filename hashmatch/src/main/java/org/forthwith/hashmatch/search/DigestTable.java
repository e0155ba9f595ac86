package org.forthwith.hashmatch.search;

import java.util.Arrays;

/**
 * Numbers of 64 bits, found by a directory of their first bits: the first 64 bits of digests, which are as good as drawn at random. About nine bytes for each. Several rows may share a
 * number, so whoever asks compares the whole digest.
 */
public final class DigestTable {

    /** So many are asked for together, that no answer waits for another. */
    private static final int BATCH = 1024;

    private final long[] sorted;
    private final int[] starts;
    private final int shift;

    private DigestTable(long[] sorted, int bits) {
        this.sorted = sorted;
        this.shift = Long.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        for (long number : sorted) {
            starts[(int) (number >>> shift) + 1]++;
        }
        for (int at = 1; at < starts.length; at++) {
            starts[at] += starts[at - 1];
        }
    }

    /**
     * @param sorted by size, as numbers without a sign; it is kept and not copied
     * @throws IllegalArgumentException when it is not sorted
     */
    public static DigestTable of(long[] sorted) {
        for (int at = 1; at < sorted.length; at++) {
            if (Long.compareUnsigned(sorted[at - 1], sorted[at]) > 0) {
                throw new IllegalArgumentException("The numbers are not sorted.");
            }
        }
        int bits = Math.clamp(30 - Integer.numberOfLeadingZeros(sorted.length | 16), 1, 28);
        return new DigestTable(sorted, bits);
    }

    /** How much memory it holds. */
    public long bytes() {
        return (8L * sorted.length) + (4L * starts.length);
    }

    /** The first row that has the number, or -1. */
    public int find(long number) {
        int entry = (int) (number >>> shift);
        return place(sorted, starts[entry], starts[entry + 1], number);
    }

    /** The row after the last one that has the same number. */
    public int end(int row) {
        int end = row + 1;
        while (end < sorted.length && sorted[end] == sorted[row]) {
            end++;
        }
        return end;
    }

    /** The same for many: {@code rows[i]} is the first row that has {@code numbers[i]}, or -1. */
    public void find(long[] numbers, int[] rows) {
        int[] from = new int[BATCH];
        int[] to = new int[BATCH];
        for (int begun = 0; begun < numbers.length; begun += BATCH) {
            int count = Math.min(BATCH, numbers.length - begun);
            ask(starts, shift, numbers, begun, count, from, to);
            touch(sorted, from, to, count, rows, begun);
            for (int at = 0; at < count; at++) {
                rows[begun + at] = place(sorted, from[at], to[at], numbers[begun + at]);
            }
        }
    }

    private static void ask(int[] starts, int shift, long[] numbers, int begun, int count, int[] from, int[] to) {
        for (int at = 0; at < count; at++) {
            int entry = (int) (numbers[begun + at] >>> shift);
            from[at] = starts[entry];
            to[at] = starts[entry + 1];
        }
    }

    /** Brings where each entry begins and ends nearer, all at once, before anything is compared. */
    private static void touch(long[] sorted, int[] from, int[] to, int count, int[] rows, int begun) {
        int last = sorted.length - 1;
        for (int at = 0; at < count && last >= 0; at++) {
            rows[begun + at] = (int) (sorted[Math.min(from[at], last)] + sorted[Math.min(to[at], last)]);
        }
    }

    private static int place(long[] sorted, int from, int to, long number) {
        if (to - from > 32) {
            return placeAmongMany(sorted, from, to, number);
        }
        for (int at = from; at < to; at++) {
            if (sorted[at] == number) {
                return at;
            }
        }
        return -1;
    }

    /** Digests are spread evenly, unless somebody has made them so that they are not. */
    private static int placeAmongMany(long[] sorted, int from, int to, long number) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(sorted[middle], number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < to && sorted[low] == number ? low : -1;
    }

    /** Sorts numbers without a sign. */
    public static void sort(long[] numbers) {
        flip(numbers);
        Arrays.sort(numbers);
        flip(numbers);
    }

    private static void flip(long[] numbers) {
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] ^= Long.MIN_VALUE;
        }
    }
}
