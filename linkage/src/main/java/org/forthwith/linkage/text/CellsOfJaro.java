package org.forthwith.linkage.text;

/** Jaro's similarity character by character, for strings of more than 64, and for the tests that hold the quick way to it. */
final class CellsOfJaro {

    private CellsOfJaro() {}

    static double similarity(String left, String right, int window) {
        boolean[] takenLeft = new boolean[left.length()];
        StringBuilder ofRight = new StringBuilder();
        for (int at = 0; at < right.length(); at++) {
            int from = Math.max(0, at - window);
            int until = Math.min(left.length(), at + window + 1);
            for (int there = from; there < until; there++) {
                if (!takenLeft[there] && left.charAt(there) == right.charAt(at)) {
                    takenLeft[there] = true;
                    ofRight.append(right.charAt(at));
                    break;
                }
            }
        }
        return JaroWinkler.jaro(ofRight.length(), outOfOrder(left, takenLeft, ofRight), left.length(), right.length());
    }

    private static int outOfOrder(String left, boolean[] taken, StringBuilder ofRight) {
        int outOfOrder = 0;
        int next = 0;
        for (int at = 0; at < left.length(); at++) {
            if (taken[at] && left.charAt(at) != ofRight.charAt(next++)) {
                outOfOrder++;
            }
        }
        return outOfOrder;
    }
}
