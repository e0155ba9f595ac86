package org.forthwith.bench;

import java.util.Arrays;

/** Looks for each key by halves among sorted ones, as anybody would write it. */
final class SortedKeys implements DigestSearch {

    private long[] sorted = {};

    /** With the highest bit turned over, unsigned order is signed order. */
    @Override
    public void load(long[] keys) {
        sorted = keys;
        Arrays.setAll(sorted, at -> keys[at] ^ Long.MIN_VALUE);
    }

    @Override
    public void find(long[] asked, int[] places) {
        for (int at = 0; at < asked.length; at++) {
            places[at] = Math.max(Arrays.binarySearch(sorted, asked[at] ^ Long.MIN_VALUE), NOWHERE);
        }
    }
}
