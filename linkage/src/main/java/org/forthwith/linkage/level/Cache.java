package org.forthwith.linkage.level;

import org.forthwith.linkage.table.Dictionary;

/**
 * Compares two values of a dictionary, and remembers what came of it: in a pile of records the same two names meet again and again. Each place
 * holds the pair that came last. One for each thread.
 */
final class Cache {

    private static final int MOST_BITS = 14;
    private static final int LEAST_BITS = 6;

    private final Dictionary dictionary;
    private final Closeness closeness;
    private final Signs signs;
    private final int bits;
    private final long[] pairs;
    private final byte[] rungs;

    /** @param signs of the values, by the same closeness */
    Cache(Dictionary dictionary, Signs signs, Closeness closeness) {
        this.dictionary = dictionary;
        this.signs = signs;
        this.closeness = closeness;
        this.bits = bits(dictionary.size());
        this.pairs = new long[1 << bits];
        this.rungs = new byte[1 << bits];
    }

    /** A few values have few pairs, and one record against ten others should not lay out room for a million. */
    private static int bits(long values) {
        return Math.clamp(Long.SIZE - Long.numberOfLeadingZeros(values * values), LEAST_BITS, MOST_BITS);
    }

    /** The rung of two different values, by their codes. */
    int rung(int left, int right) {
        long signOfLeft = signs.sign(left);
        long signOfRight = signs.sign(right);
        if (signOfLeft != 0 && signOfRight != 0 && closeness.surelyNothing(signOfLeft, signOfRight)) {
            return 0;
        }
        long pair = left < right ? ((long) left << 32) | right : ((long) right << 32) | left;
        int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
        // No pair of different codes is 0, so an empty place equals none.
        if (pairs[place] != pair) {
            pairs[place] = pair;
            rungs[place] = (byte) compare(left, right);
        }
        return rungs[place];
    }

    /** Always in the same order, so that which record came first changes nothing. */
    private int compare(int left, int right) {
        long ofLeft = signs.letters(left);
        long ofRight = signs.letters(right);
        if (ofLeft != 0 && ofRight != 0) {
            return closeness.rung(Math.min(ofLeft, ofRight), Math.max(ofLeft, ofRight));
        }
        String value = dictionary.value(left);
        String other = dictionary.value(right);
        return value.compareTo(other) < 0 ? closeness.rung(value, other) : closeness.rung(other, value);
    }
}
