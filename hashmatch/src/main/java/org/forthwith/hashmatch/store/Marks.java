package org.forthwith.hashmatch.store;

import java.util.concurrent.atomic.AtomicLongArray;

/** One bit for each number from 0, set by one thread and read by many; a bit that is set stays set. */
final class Marks {

    private volatile AtomicLongArray words;

    /** @param size for so many there is room; more is made when it is wanted */
    Marks(int size) {
        words = new AtomicLongArray((size + 63) >>> 6);
    }

    /** True when it was not set before. */
    boolean set(int at) {
        if (at >>> 6 >= words.length()) {
            words = new AtomicLongArray(copy(words, 2 * (at >>> 6) + 1));
        }
        long bit = 1L << at;
        long before = words.get(at >>> 6);
        words.set(at >>> 6, before | bit);
        return (before & bit) == 0;
    }

    boolean has(int at) {
        return ((word(words, at >>> 6) >>> at) & 1) == 1;
    }

    private static long word(AtomicLongArray words, int at) {
        return at < words.length() ? words.get(at) : 0;
    }

    /** All bits, for as many numbers as there is room for. */
    long[] copy() {
        AtomicLongArray now = words;
        return copy(now, now.length());
    }

    private static long[] copy(AtomicLongArray words, int count) {
        long[] copy = new long[count];
        for (int at = 0; at < count; at++) {
            copy[at] = word(words, at);
        }
        return copy;
    }
}
