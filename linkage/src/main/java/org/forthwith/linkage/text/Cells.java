package org.forthwith.linkage.text;

/** Distances cell by cell, for strings of more than 64 characters, and for the tests that hold the quick ways to them. */
final class Cells {

    private Cells() {}

    static int distance(String left, String right, boolean swapsCountOnce) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int across = 0; across <= right.length(); across++) {
            last[across] = across;
        }
        for (int down = 1; down <= left.length(); down++) {
            row[0] = down;
            for (int across = 1; across <= right.length(); across++) {
                int exchanged = last[across - 1] + (left.charAt(down - 1) == right.charAt(across - 1) ? 0 : 1);
                int least = Math.min(exchanged, Math.min(last[across], row[across - 1]) + 1);
                boolean swapped = swapsCountOnce && swapped(left, right, down, across);
                row[across] = swapped ? Math.min(least, beforeLast[across - 2] + 1) : least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }

    private static boolean swapped(String left, String right, int down, int across) {
        return down > 1
                && across > 1
                && left.charAt(down - 1) == right.charAt(across - 2)
                && left.charAt(down - 2) == right.charAt(across - 1);
    }
}
