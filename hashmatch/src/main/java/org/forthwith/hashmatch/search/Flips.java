package org.forthwith.hashmatch.search;

import java.util.Arrays;

/** Every way to turn up to so many bits over, the fewest first. */
final class Flips {

    /** The bits that are turned over. */
    final int[] patterns;

    /** For each, how many more may differ elsewhere. */
    final int[] left;

    private Flips(int[] patterns, int[] left) {
        this.patterns = patterns;
        this.left = left;
    }

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
