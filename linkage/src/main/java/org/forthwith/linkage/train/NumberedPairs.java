package org.forthwith.linkage.train;

import org.forthwith.linkage.spec.People;

/** Every pair that may be compared, by a number: first those of the first record, with the records behind it in their order, then those of the second. */
final class NumberedPairs {

    /** For each record how many pairs have a smaller number than all of its own; at the end how many there are. */
    private final long[] before;

    NumberedPairs(People people) {
        int rows = people.rows();
        this.before = new long[rows + 1];
        int partner = 0;
        for (int row = 0; row < rows; row++) {
            while (partner < rows && (partner <= row || !people.comparable(row, partner))) {
                partner++;
            }
            before[row + 1] = before[row] + rows - partner;
        }
    }

    long count() {
        return before[before.length - 1];
    }

    int left(long number) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The records with which one may be compared are the last ones of the table. */
    int right(long number, int left) {
        return (int) (before.length - 1 - (before[left + 1] - number));
    }
}
