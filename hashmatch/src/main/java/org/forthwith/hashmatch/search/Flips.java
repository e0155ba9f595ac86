package org.forthwith.hashmatch.search;

import java.util.Arrays;

/**
 * Every way to turn up to so many bits over, the fewest first.
 *
 * @param patterns the bits that are turned over
 * @param left for each, how many more may differ elsewhere
 */
@SuppressWarnings("ArrayRecordComponent") // Made once for an index and read in the innermost loop.
record Flips(int[] patterns, int[] left) {

    static Flips of(int bits, int radius) {
        int[] patterns = new int[1];
        int[] left = {radius};
        for (int turned = 1, begun = 0; turned <= Math.min(radius, bits); turned++) {
            int end = patterns.length;
            for (int at = begun; at < end; at++) {
                int above = patterns[at] == 0 ? 0 : 32 - Integer.numberOfLeadingZeros(patterns[at]);
                int more = bits - above;
                int size = patterns.length;
                patterns = Arrays.copyOf(patterns, size + more);
                left = Arrays.copyOf(left, size + more);
                for (int bit = above; bit < bits; bit++) {
                    patterns[size + bit - above] = patterns[at] | (1 << bit);
                    left[size + bit - above] = radius - turned;
                }
            }
            begun = end;
        }
        return new Flips(patterns, left);
    }

    int size() {
        return patterns.length;
    }
}
