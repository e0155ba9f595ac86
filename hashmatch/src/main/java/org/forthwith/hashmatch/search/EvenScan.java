package org.forthwith.hashmatch.search;

import org.forthwith.hashmatch.value.Pdq;

/**
 * The nearest row, in a time that depends on how many rows there are and not on what they hold: whoever times the answers of a platform learns nothing of its lists. No branch and no
 * place in memory depends on a hash.
 */
final class EvenScan {

    private static final int NONE = Integer.MAX_VALUE;

    private EvenScan() {}

    /** The distance in the high half and the row in the low half; a row that has been withdrawn is farther off than any other. */
    static long nearest(Rows rows, int size, long[] withdrawn, Pdq mixed) {
        long nearest = (long) NONE << 32;
        for (int row = 0; row < size; row++) {
            long gone = (withdrawn[row >>> 6] >>> row) & 1;
            long distance = rows.distance(row, mixed) + (gone << 9);
            nearest = Math.min(nearest, (distance << 32) | row);
        }
        return nearest;
    }
}
