package org.forthwith.hashmatch.search;

import java.util.SplittableRandom;
import org.forthwith.hashmatch.value.Pdq;

/** Collects PDQ, each once, numbered as they first come: a hash that many lists have is searched once. */
public final class DistinctRows {

    private final long[] factors;
    private Rows rows = Rows.of(1024);
    private int[] slots = new int[4096];
    private int size;

    /** @param seed not known to whoever makes lists, who could otherwise make hashes that all want the same place */
    public DistinctRows(long seed) {
        factors = new SplittableRandom(seed).longs(4).map(factor -> factor | 1).toArray();
    }

    /** The row of a hash, new or known. */
    public int row(Pdq hash) {
        if (size == rows.size()) {
            grow();
        }
        Pdq mixed = Permutation.mixed(hash);
        int slot = slot(mixed.first(), mixed.second(), mixed.third(), mixed.fourth());
        while (slots[slot] != 0 && rows.distance(slots[slot] - 1, mixed) != 0) {
            slot = next(slot);
        }
        if (slots[slot] == 0) {
            rows.putMixed(size, mixed);
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    private int slot(long first, long second, long third, long fourth) {
        long sum = (first * factors[0]) ^ (second * factors[1]) ^ (third * factors[2]) ^ (fourth * factors[3]);
        return (int) (((sum ^ (sum >>> 31)) * factors[0]) >>> 33) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private void grow() {
        rows = rows.resized(2 * size);
        slots = new int[2 * slots.length];
        for (int row = 0; row < size; row++) {
            int slot = slot(rows.word(row, 0), rows.word(row, 1), rows.word(row, 2), rows.word(row, 3));
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = row + 1;
        }
    }

    public int size() {
        return size;
    }

    /** The rows that have been collected. */
    public Rows rows() {
        return rows.resized(size);
    }
}
