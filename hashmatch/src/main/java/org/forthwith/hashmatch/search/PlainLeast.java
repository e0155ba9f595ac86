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

    /** What has been fetched is used for both. */
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
        int least = Permutation.BITS;
        for (int row = from; row < to; row++) {
            int one = Integer.bitCount(a[row] ^ oneA)
                    + Integer.bitCount(b[row] ^ oneB)
                    + Integer.bitCount(c[row] ^ oneC)
                    + Integer.bitCount(d[row] ^ oneD);
            int two = Integer.bitCount(a[row] ^ twoA)
                    + Integer.bitCount(b[row] ^ twoB)
                    + Integer.bitCount(c[row] ^ twoC)
                    + Integer.bitCount(d[row] ^ twoD);
            least = Math.min(least, Math.min(one, two));
        }
        return least;
    }
}
