package org.forthwith.linkage.block;

import java.util.Arrays;

/** Gives each different number the next free one of 0, 1, 2 and so on. */
final class Numbering {

    private static final long FREE = Long.MIN_VALUE;

    private long[] keys = filled(1 << 10);
    private int[] numbers = new int[1 << 10];
    private int size;

    int of(long key) {
        int place = place(key, keys);
        if (keys[place] == FREE) {
            if (2 * (size + 1) > keys.length) {
                grow();
                place = place(key, keys);
            }
            keys[place] = key;
            numbers[place] = size++;
        }
        return numbers[place];
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] more = filled(keys.length * 2);
        int[] moved = new int[more.length];
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != FREE) {
                int place = place(keys[at], more);
                more[place] = keys[at];
                moved[place] = numbers[at];
            }
        }
        keys = more;
        numbers = moved;
    }

    private static int place(long key, long[] keys) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[place] != key && keys[place] != FREE) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private static long[] filled(int length) {
        long[] filled = new long[length];
        Arrays.fill(filled, FREE);
        return filled;
    }
}
