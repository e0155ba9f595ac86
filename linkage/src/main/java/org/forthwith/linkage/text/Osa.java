package org.forthwith.linkage.text;

/**
 * As {@link Levenshtein}, and two neighbours that have changed places count as one: what the field calls optimal string alignment, and some tools
 * Damerau. Bit-parallel after Hyyrö (2003). Not for two threads at once.
 */
public final class Osa {

    private final Masks masks = new Masks();

    /** The distance, 0 for equal strings; never more than the length of the longer one. */
    public int distance(String left, String right) {
        String pattern = left.length() <= right.length() ? left : right;
        String text = left.length() <= right.length() ? right : left;
        if (pattern.isEmpty()) {
            return text.length();
        }
        if (pattern.length() > Masks.MOST) {
            return Cells.distance(pattern, text, true);
        }
        masks.fill(pattern);
        int distance = distanceToFilled(pattern.length(), text);
        masks.clear(pattern);
        return distance;
    }

    private int distanceToFilled(int length, String text) {
        int last = length - 1;
        long plus = -1L;
        long minus = 0;
        long zero = 0;
        long equalBefore = 0;
        int distance = length;
        for (int at = 0; at < text.length(); at++) {
            long equal = masks.places(text.charAt(at));
            long swapped = ((~zero & equal) << 1) & equalBefore;
            zero = swapped | (((equal & plus) + plus) ^ plus) | equal | minus;
            long plusAcross = minus | ~(zero | plus);
            long minusAcross = plus & zero;
            distance += (int) ((plusAcross >>> last) & 1) - (int) ((minusAcross >>> last) & 1);
            plusAcross = (plusAcross << 1) | 1;
            minusAcross <<= 1;
            plus = minusAcross | ~(zero | plusAcross);
            minus = plusAcross & zero;
            equalBefore = equal;
        }
        return distance;
    }
}
