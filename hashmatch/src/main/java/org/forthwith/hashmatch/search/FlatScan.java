package org.forthwith.hashmatch.search;

import java.util.List;
import org.forthwith.hashmatch.value.Pdq;

/**
 * Looks at every row, for blocks that stay in the nearest cache while all questions are put to them. Half of the bits laid over each other, for two questions at once, tell of nearly every block that it
 * holds nothing near: unrelated hashes look near by them once in millions. Only then all bits are compared, row by row.
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
                    look(rows, from, to, mixed.get(query), query, threshold, found);
                    if (other != query) {
                        look(rows, from, to, mixed.get(other), other, threshold, found);
                    }
                }
            }
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
}
