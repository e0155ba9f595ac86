package org.forthwith.linkage.text;

/**
 * Which characters stand in a text and which of them twice, and how many there are, in one number: enough to see of most pairs that they are not
 * alike without fetching a letter. 0 says nothing: for a text that is empty or longer than 63 characters.
 */
public final class Bag {

    private static final int LETTERS = 32;
    private static final int TWICE = 26;
    private static final int LENGTH_AT = LETTERS + TWICE;
    private static final int LONGEST = 63;
    private static final long CHARACTERS = (1L << LENGTH_AT) - 1;

    private Bag() {}

    public static long of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return 0;
        }
        long once = 0;
        long twice = 0;
        for (int at = 0; at < text.length(); at++) {
            long bit = 1L << (text.charAt(at) & (LETTERS - 1));
            twice |= once & bit;
            once |= bit;
        }
        return once | ((twice & ((1L << TWICE) - 1)) << LETTERS) | ((long) text.length() << LENGTH_AT);
    }

    /** The slips between two texts are at least half of this. */
    public static int apart(long left, long right) {
        return Long.bitCount((left ^ right) & CHARACTERS);
    }

    /** {@link JaroWinkler#similarity} of two texts is at most this. */
    public static double mostJaroWinkler(long left, long right) {
        int ofLeft = (int) (left >>> LENGTH_AT);
        int ofRight = (int) (right >>> LENGTH_AT);
        double common = Math.min(Math.min(ofLeft, ofRight), (ofLeft + ofRight - apart(left, right)) / 2);
        if (common <= 0) {
            return 0;
        }
        double jaro = (common / ofLeft + common / ofRight + 1) / 3;
        return jaro > 0.7 ? jaro + 0.4 * (1 - jaro) : jaro;
    }
}
