package org.forthwith.linkage.text;

/** Whether two strings are one slip of the hand apart: a character put in, taken out, exchanged, or two neighbours that have changed places. */
public final class WithinOne {

    private WithinOne() {}

    /** True for equal strings too. */
    public static boolean test(String left, String right) {
        String longer = left.length() >= right.length() ? left : right;
        String shorter = left.length() >= right.length() ? right : left;
        int more = longer.length() - shorter.length();
        if (more > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        if (more == 1) {
            return same(longer, start + 1, shorter, start);
        }
        return start == longer.length()
                || same(longer, start + 1, shorter, start + 1)
                || (swapped(longer, shorter, start) && same(longer, start + 2, shorter, start + 2));
    }

    private static boolean swapped(String left, String right, int at) {
        return at + 1 < left.length()
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at);
    }

    private static boolean same(String left, int fromLeft, String right, int fromRight) {
        return left.regionMatches(fromLeft, right, fromRight, right.length() - fromRight)
                && left.length() - fromLeft == right.length() - fromRight;
    }
}
