package org.forthwith.linkage.text;

/**
 * A word of up to twelve plain letters as one number, five bits for each, the first in the lowest. Two such words are compared by their numbers alone,
 * all places of one at a time, so that no letter has to be fetched from memory: that takes longer than comparing does.
 */
public final class Letters {

    /** How many letters a number holds. */
    public static final int MOST = 12;

    private static final int BITS = 5;
    private static final int LETTER = (1 << BITS) - 1;
    /** In which all plain letters stand, and five signs behind them; what stands first there is no letter, and would be taken for none. */
    private static final char BEFORE_A = '`';

    private static final long EACH = 0x0084210842108421L;
    private static final long HIGHEST = EACH << (BITS - 1);
    private static final long BELOW_HIGHEST = HIGHEST - EACH;

    /** For each window and each place the places that are near enough, as Jaro counts them. */
    private static final long[] NEAR = near();

    private Letters() {}

    /** 0 for a text that is no such word. */
    public static long of(String text) {
        if (text.length() > MOST) {
            return 0;
        }
        long word = 0;
        for (int at = 0; at < text.length(); at++) {
            int letter = text.charAt(at) - BEFORE_A;
            if (letter < 1 || letter > LETTER) {
                return 0;
            }
            word |= (long) letter << (BITS * at);
        }
        return word;
    }

    public static int count(long word) {
        return (Long.SIZE - Long.numberOfLeadingZeros(word) + BITS - 1) / BITS;
    }

    /** The same as {@link JaroWinkler#similarity} of the two words. */
    public static double jaroWinkler(long left, long right) {
        int ofLeft = count(left);
        int ofRight = count(right);
        int window = MOST * JaroWinkler.window(ofLeft, ofRight);
        long all = HIGHEST & ((1L << (BITS * ofLeft)) - 1);
        long free = all;
        long takenRight = 0;
        for (int at = 0; at < ofRight; at++) {
            long differing = left ^ (((right >>> (BITS * at)) & LETTER) * EACH);
            long found = ~filled(differing) & NEAR[window + at] & free;
            free &= ~(found & -found);
            takenRight |= JaroWinkler.oneUnlessNone(found) << (BITS * at);
        }
        long takenLeft = (all ^ free) >>> (BITS - 1);
        long crossed = Long.compress(left, takenLeft * LETTER) ^ Long.compress(right, takenRight * LETTER);
        int outOfOrder = Long.bitCount(filled(crossed) & HIGHEST);
        double jaro = JaroWinkler.jaro(Long.bitCount(takenLeft), outOfOrder, ofLeft, ofRight);
        return JaroWinkler.withBonus(jaro, Math.min(same(left, right), Math.min(ofLeft, ofRight)));
    }

    /** The same as {@link WithinOne#test} of the two words. */
    public static boolean withinOne(long left, long right) {
        int more = count(left) - count(right);
        int start = BITS * same(left, right);
        long restOfLeft = left >>> start;
        long restOfRight = right >>> start;
        return switch (more) {
            case 0 -> restOfLeft >>> BITS == restOfRight >>> BITS || swapped(restOfLeft, restOfRight);
            case 1 -> restOfLeft >>> BITS == restOfRight;
            case -1 -> restOfLeft == restOfRight >>> BITS;
            default -> false;
        };
    }

    private static boolean swapped(long left, long right) {
        long first = left & LETTER;
        long second = (left >>> BITS) & LETTER;
        return right == ((left >>> (2 * BITS) << (2 * BITS)) | (first << BITS) | second);
    }

    /** How many letters at the beginning are the same; more than there are where the words are the same. */
    private static int same(long left, long right) {
        return Long.numberOfTrailingZeros(left ^ right) / BITS;
    }

    /** The highest bit of each place that is not 0, among other bits. */
    private static long filled(long places) {
        return ((places & BELOW_HIGHEST) + BELOW_HIGHEST) | places;
    }

    private static long[] near() {
        long[] near = new long[(JaroWinkler.window(MOST, MOST) + 1) * MOST];
        for (int entry = 0; entry < near.length; entry++) {
            int window = entry / MOST;
            int at = entry % MOST;
            for (int there = Math.max(0, at - window); there <= Math.min(MOST - 1, at + window); there++) {
                near[entry] |= 1L << (BITS * there + BITS - 1);
            }
        }
        return near;
    }
}
