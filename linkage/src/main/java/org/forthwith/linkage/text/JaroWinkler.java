package org.forthwith.linkage.text;

/**
 * How alike two names are written, from 0 to 1, after Jaro (1989) and Winkler (1990): characters that stand near enough to each other, less those
 * that stand in another order, with a bonus for the same beginning where they are alike at all. Bit-parallel up to 64 characters. Not for two
 * threads at once.
 */
public final class JaroWinkler {

    private static final double BONUS_FROM = 0.7;
    private static final double BONUS = 0.1;
    private static final int BEGINNING = 4;

    private final Masks masks = new Masks();

    /** 1 for equal strings, 0 for those without a common character. Two empty strings are equal. */
    public double similarity(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right) ? 1 : 0;
        }
        return withBonus(jaro(left, right), beginning(left, right));
    }

    /** @param same how many characters at the beginning are the same */
    static double withBonus(double jaro, int same) {
        return jaro > BONUS_FROM ? jaro + BONUS * Math.min(BEGINNING, same) * (1 - jaro) : jaro;
    }

    /** How far from its own place a character is looked for. */
    static int window(int ofLeft, int ofRight) {
        return Math.max(0, Math.max(ofLeft, ofRight) / 2 - 1);
    }

    private double jaro(String left, String right) {
        int window = window(left.length(), right.length());
        if (left.length() > Masks.MOST || right.length() > Masks.MOST) {
            return CellsOfJaro.similarity(left, right, window);
        }
        masks.fill(left);
        double jaro = jaroOfFilled(left, right, window);
        masks.clear(left);
        return jaro;
    }

    private double jaroOfFilled(String left, String right, int window) {
        long takenLeft = 0;
        long takenRight = 0;
        long near = window >= Masks.MOST - 1 ? -1L : (1L << (window + 1)) - 1;
        for (int at = 0; at < right.length(); at++) {
            long free = masks.places(right.charAt(at)) & near & ~takenLeft;
            takenLeft |= free & -free;
            takenRight |= oneUnlessNone(free) << at;
            near = at < window ? (near << 1) | 1 : near << 1;
        }
        return jaro(Long.bitCount(takenLeft), outOfOrder(right, takenLeft, takenRight), left.length(), right.length());
    }

    /** Without a branch: which way it would go nobody can foretell. */
    static long oneUnlessNone(long bits) {
        return (bits | -bits) >>> (Long.SIZE - 1);
    }

    /** How many of the common characters do not meet their like when both sides are read in order. */
    private int outOfOrder(String right, long takenLeft, long takenRight) {
        int outOfOrder = 0;
        long lefts = takenLeft;
        long rights = takenRight;
        while (rights != 0) {
            char letter = right.charAt(Long.numberOfTrailingZeros(rights));
            outOfOrder += 1 - (int) oneUnlessNone(masks.places(letter) & lefts & -lefts);
            lefts &= lefts - 1;
            rights &= rights - 1;
        }
        return outOfOrder;
    }

    /** Jaro's similarity of two strings of so many characters that have so many in common, some of them out of order. */
    static double jaro(int common, int outOfOrder, int ofLeft, int ofRight) {
        int halfOfThem = outOfOrder / 2;
        double all = common;
        double inOrder = all - halfOfThem;
        return (all / ofLeft + all / ofRight + inOrder / Math.max(1, common)) / 3;
    }

    private static int beginning(String left, String right) {
        int most = Math.min(BEGINNING, Math.min(left.length(), right.length()));
        int same = 0;
        while (same < most && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same;
    }
}
