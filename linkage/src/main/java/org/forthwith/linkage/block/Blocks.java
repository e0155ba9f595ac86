package org.forthwith.linkage.block;

/** The records of one rule, those with the same key beside each other. */
final class Blocks {

    private final Keys keys;
    private final int largest;
    private final int[] starts;
    private final int[] rows;

    Blocks(Keys keys, int largest) {
        this.keys = keys;
        this.largest = largest;
        int[] counts = keys.counts();
        this.starts = new int[counts.length + 1];
        for (int key = 0; key < counts.length; key++) {
            starts[key + 1] = starts[key] + counts[key];
        }
        this.rows = new int[starts[counts.length]];
        int[] next = starts.clone();
        keys.forEach((row, key) -> rows[next[key]++] = row);
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
        return size(block) > largest;
    }

    int row(int place) {
        return rows[place];
    }

    long pairs(int block) {
        long size = size(block);
        return size * (size - 1) / 2;
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
