package org.forthwith.hashmatch.search;

import org.forthwith.hashmatch.value.Pdq;

/**
 * The loop in plain Java. It is short, stores nothing and stands in a method of its own: then, and only then, the compiler of the JVM turns it into vector instructions, and it is
 * more than ten times as fast as the same comparison row by row.
 */
final class PlainLeast implements Least {

    @Override
    public int of(Rows rows, int from, int to, Pdq one, Pdq two) {
        return least(
                rows.a(),
                rows.b(),
                rows.c(),
                rows.d(),
                from,
                to,
                (int) (one.first() >>> 32),
                (int) one.first(),
                (int) (one.second() >>> 32),
                (int) one.second(),
                (int) (two.first() >>> 32),
                (int) two.first(),
                (int) (two.second() >>> 32),
                (int) two.second());
    }

    /** What has been fetched is used for both. Each has a number of its own for the least: with one for both the compiler makes no vectors of it. */
    private static int least(
            int[] a,
            int[] b,
            int[] c,
            int[] d,
            int from,
            int to,
            int oneA,
            int oneB,
            int oneC,
            int oneD,
            int twoA,
            int twoB,
            int twoC,
            int twoD) {
        int one = Permutation.BITS;
        int two = Permutation.BITS;
        for (int row = from; row < to; row++) {
            int rowA = a[row];
            int rowB = b[row];
            int rowC = c[row];
            int rowD = d[row];
            one = Math.min(
                    one,
                    Integer.bitCount((rowA ^ oneA) | (rowB ^ oneB)) + Integer.bitCount((rowC ^ oneC) | (rowD ^ oneD)));
            two = Math.min(
                    two,
                    Integer.bitCount((rowA ^ twoA) | (rowB ^ twoB)) + Integer.bitCount((rowC ^ twoC) | (rowD ^ twoD)));
        }
        return Math.min(one, two);
    }
}
