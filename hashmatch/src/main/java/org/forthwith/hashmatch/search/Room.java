package org.forthwith.hashmatch.search;

import java.util.Arrays;

/** Room for one thread to work in; it grows when many rows share a piece. */
final class Room {

    /** So many entries are written at once, whether there are as many or not. */
    static final int STRIDE = 8;

    private static final int TO_BEGIN_WITH = 1 << 14;

    int[] from = new int[TO_BEGIN_WITH];
    int[] to = new int[TO_BEGIN_WITH];
    int[] places = new int[TO_BEGIN_WITH];
    int[] fetched = new int[TO_BEGIN_WITH];
    int[] rows = new int[TO_BEGIN_WITH];

    void forPieces(int pieces) {
        if (from.length < pieces) {
            from = new int[pieces];
            to = new int[pieces];
        }
    }

    /** What stands in {@link #places} stays. */
    void forPlaces(int count) {
        if (places.length < count + STRIDE) {
            int size = 2 * (count + STRIDE);
            places = Arrays.copyOf(places, size);
            fetched = new int[size];
            rows = new int[size];
        }
    }
}
