package org.forthwith.linkage.block;

import java.util.BitSet;
import org.forthwith.linkage.spec.People;

/** The records of one rule, those with the same key beside each other, in the order of the table. */
final class Blocks {

    private final Keys keys;
    private final People people;
    private final int[] starts;
    private final int[] rows;
    private final BitSet tooLarge = new BitSet();

    /** @param most how many pairs of one key are still compared */
    Blocks(Keys keys, People people, long most) {
        this.keys = keys;
        this.people = people;
        int[] counts = keys.counts();
        this.starts = new int[counts.length + 1];
        for (int key = 0; key < counts.length; key++) {
            starts[key + 1] = starts[key] + counts[key];
        }
        this.rows = new int[starts[counts.length]];
        int[] next = starts.clone();
        keys.forEach((row, key) -> rows[next[key]++] = row);
        for (int block = 0; block < counts.length; block++) {
            tooLarge.set(block, pairs(block) > most);
        }
    }

    int count() {
        return starts.length - 1;
    }

    int start(int block) {
        return starts[block];
    }

    int size(int block) {
        return starts[block + 1] - starts[block];
    }

    boolean tooLarge(int block) {
        return tooLarge.get(block);
    }

    int row(int place) {
        return rows[place];
    }

    /** How many pairs of a block may be compared: file by file, its records with all of the files behind it. */
    long pairs(int block) {
        int end = starts[block + 1];
        if (people.table().files() == 1) {
            return Keys.pairs(size(block));
        }
        long pairs = 0;
        for (int from = starts[block]; from < end; ) {
            int next = next(from, end);
            pairs += (long) (next - from) * (end - next);
            from = next;
        }
        return pairs;
    }

    /** The first place behind another one whose record may be compared with that one's; so may all behind it, up to the end of the block. */
    int next(int place, int end) {
        int low = place + 1;
        int high = people.table().files() == 1 ? low : end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people.comparable(rows[place], rows[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether this rule brings two records together, in a block that is not too large. */
    boolean brings(int left, int right) {
        int shared = keys.shared(left, right);
        return shared >= 0 && (!tooLarge(shared) || (keys.several() != null && bringsByAnother(left, right)));
    }

    private boolean bringsByAnother(int left, int right) {
        return first(left, right) >= 0;
    }

    /** The first block that is not too large in which two records stand together, or -1. */
    int first(int left, int right) {
        for (int key : keys.of(left)) {
            for (int other : keys.of(right)) {
                if (key == other && !tooLarge(key)) {
                    return key;
                }
            }
        }
        return -1;
    }

    boolean severalKeys() {
        return keys.several() != null;
    }
}
