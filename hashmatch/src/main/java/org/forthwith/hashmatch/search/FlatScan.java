package org.forthwith.hashmatch.search;

import java.util.List;
import org.forthwith.hashmatch.value.Pdq;

/**
 * Looks at every row, for blocks that stay in the nearest cache while all questions are put to them. Three tests of rising cost tell that a block holds nothing near: half of the bits laid over
 * each other, for two questions at once; half of the bits; all of them, row by row.
 */
final class FlatScan {

    /** Rows that are looked at together: 32 KiB of columns. */
    private static final int BLOCK = 2048;

    private FlatScan() {}

    /** All rows up to {@code size}, for all questions. */
    static void search(Rows rows, int size, List<Pdq> mixed, int threshold, Least least, Found found) {
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            for (int query = 0; query < mixed.size(); query += 2) {
                int other = Math.min(query + 1, mixed.size() - 1);
                if (least.of(rows, from, to, mixed.get(query), mixed.get(other)) <= threshold) {
                    block(rows, from, to, mixed.get(query), query, threshold, found);
                    if (other != query) {
                        block(rows, from, to, mixed.get(other), other, threshold, found);
                    }
                }
            }
        }
    }

    /** To look at all rows when only the other question is near, or by chance, would take twice as long in all. */
    private static void block(Rows rows, int from, int to, Pdq mixed, int query, int threshold, Found found) {
        if (halfDistance(rows, from, to, mixed) <= threshold) {
            look(rows, from, to, mixed, query, threshold, found);
        }
    }

    private static void look(Rows rows, int from, int to, Pdq mixed, int query, int threshold, Found found) {
        for (int row = from; row < to; row++) {
            int distance = rows.distance(row, mixed);
            if (distance <= threshold) {
                found.found(query, row, distance);
            }
        }
    }

    /** The least distance of the first 128 bits: slower than {@link Least}, and right to the bit. Unrelated hashes are under 32 once in a hundred million. */
    private static int halfDistance(Rows rows, int from, int to, Pdq mixed) {
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
