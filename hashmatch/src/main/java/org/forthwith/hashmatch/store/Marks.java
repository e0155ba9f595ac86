package org.forthwith.hashmatch.store;

import java.util.concurrent.atomic.AtomicLongArray;

/** One bit for each of so many numbers, set by one thread and read by many; a bit that is set stays set. */
final class Marks {

    private final AtomicLongArray words;

    Marks(int size) {
        words = new AtomicLongArray((size + 63) >>> 6);
    }

    /** True when it was not set before. */
    boolean set(int at) {
        long bit = 1L << at;
        long before = words.get(at >>> 6);
        words.set(at >>> 6, before | bit);
        return (before & bit) == 0;
    }

    boolean has(int at) {
        return ((words.get(at >>> 6) >>> at) & 1) == 1;
    }

    int count() {
        int count = 0;
        for (int word = 0; word < words.length(); word++) {
            count += Long.bitCount(words.get(word));
        }
        return count;
    }

    long[] copy() {
        long[] copy = new long[words.length()];
        for (int word = 0; word < copy.length; word++) {
            copy[word] = words.get(word);
        }
        return copy;
    }
}
