package org.forthwith.hashmatch.search;

import org.forthwith.hashmatch.value.Pdq;

/**
 * One fixed order of the 256 bits in which all hashes are kept. Bits that stand beside each other in a PDQ come from frequencies beside each other and go
 * together; mixed, each piece of a hash says as much as any other. Distances stay what they were.
 *
 * <p>The order is part of the format of a segment and never changes: {@link #PLACES}[i] is where bit i goes, bit 0 being the highest of a PDQ.
 */
final class Permutation {

    static final int BITS = 256;

    /** Where each bit goes. */
    private static final int[] PLACES = places();

    /** What each byte of a hash becomes: four numbers for each of 256 values at each of 32 places. */
    private static final long[] TABLE = table();

    private Permutation() {}

    /** A shuffle by Fisher and Yates with the numbers of Knuth's MMIX generator, its highest 31 bits, begun at 256. */
    private static int[] places() {
        int[] places = new int[BITS];
        long state = BITS;
        for (int bit = 0; bit < BITS; bit++) {
            state = (state * 6364136223846793005L) + 1442695040888963407L;
            int other = (int) ((state >>> 33) % (bit + 1));
            places[bit] = places[other];
            places[other] = bit;
        }
        return places;
    }

    private static long[] table() {
        long[] table = new long[32 * 256 * 4];
        for (int bit = 0; bit < BITS; bit++) {
            int within = 7 - (bit & 7);
            int place = PLACES[bit];
            for (int value = 0; value < 256; value++) {
                if (((value >>> within) & 1) == 1) {
                    table[((((bit >>> 3) << 8) | value) << 2) | (place >>> 6)] |= Long.MIN_VALUE >>> (place & 63);
                }
            }
        }
        return table;
    }

    static int place(int bit) {
        return PLACES[bit];
    }

    /** The hash with its bits in the fixed order. */
    static Pdq mixed(Pdq hash) {
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        for (int at = 0; at < 32; at++) {
            int value = (int) (word(hash, at >>> 3) >>> (56 - ((at & 7) << 3))) & 0xff;
            int row = ((at << 8) | value) << 2;
            first |= TABLE[row];
            second |= TABLE[row + 1];
            third |= TABLE[row + 2];
            fourth |= TABLE[row + 3];
        }
        return new Pdq(first, second, third, fourth);
    }

    /** The hash that was mixed. */
    static Pdq sorted(Pdq mixed) {
        long[] words = new long[4];
        for (int bit = 0; bit < BITS; bit++) {
            int place = PLACES[bit];
            long set = (word(mixed, place >>> 6) >>> (63 - (place & 63))) & 1;
            words[bit >>> 6] |= set << (63 - (bit & 63));
        }
        return new Pdq(words[0], words[1], words[2], words[3]);
    }

    private static long word(Pdq hash, int word) {
        return switch (word) {
            case 0 -> hash.first();
            case 1 -> hash.second();
            case 2 -> hash.third();
            default -> hash.fourth();
        };
    }
}
