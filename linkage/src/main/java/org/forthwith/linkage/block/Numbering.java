package org.forthwith.linkage.block;

import java.util.Arrays;

/** Gives each different number the next free one of 0, 1, 2 and so on. A number and what was given for it lie beside each other. */
final class Numbering {

    private static final long FREE = Long.MIN_VALUE;

    private final long[] table;
    private final int last;
    private int size;

    /** @param most how many different numbers may come */
    Numbering(int most) {
        int places = Integer.highestOneBit(Math.max(8, most)) << 2;
        this.table = new long[2 * places];
        this.last = places - 1;
        Arrays.fill(table, FREE);
    }

    int of(long key) {
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & last;
        while (table[2 * place] != key) {
            if (table[2 * place] == FREE) {
                table[2 * place] = key;
                table[2 * place + 1] = size++;
                break;
            }
            place = (place + 1) & last;
        }
        return (int) table[2 * place + 1];
    }

    int size() {
        return size;
    }
}
