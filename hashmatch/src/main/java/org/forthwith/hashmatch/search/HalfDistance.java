package org.forthwith.hashmatch.search;

import org.forthwith.hashmatch.value.Pdq;

/** The least distance of the first 128 bits: slower than {@link Least}, and right to the bit. Unrelated hashes are under 32 once in a hundred million. */
final class HalfDistance {

    private HalfDistance() {}

    static int least(Rows rows, int from, int to, Pdq mixed) {
        return least(
                rows.a(),
                rows.b(),
                rows.c(),
                rows.d(),
                from,
                to,
                (int) (mixed.first() >>> 32),
                (int) mixed.first(),
                (int) (mixed.second() >>> 32),
                (int) mixed.second());
    }

    private static int least(
            int[] a, int[] b, int[] c, int[] d, int from, int to, int hashA, int hashB, int hashC, int hashD) {
        int least = Permutation.BITS;
        for (int row = from; row < to; row++) {
            least = Math.min(
                    least,
                    Integer.bitCount(a[row] ^ hashA)
                            + Integer.bitCount(b[row] ^ hashB)
                            + Integer.bitCount(c[row] ^ hashC)
                            + Integer.bitCount(d[row] ^ hashD));
        }
        return least;
    }
}
