package org.forthwith.hashmatch.search;

import java.util.Arrays;
import org.forthwith.hashmatch.value.Pdq;

/**
 * Hashes in the order of {@link Permutation}, 32 bytes each: the first 128 bits in four columns, which are read from front to back, and the others in pairs, which are read where
 * something points to. Rows are put one after the other and do not change once they are searched.
 *
 * @param size how many there is room for
 */
@SuppressWarnings("ArrayRecordComponent") // Gigabytes are handed on and not copied; nobody compares them.
public record Rows(int size, int[] a, int[] b, int[] c, int[] d, long[] rest) {

    public static Rows of(int size) {
        return new Rows(size, new int[size], new int[size], new int[size], new int[size], new long[2 * size]);
    }

    public void put(int row, Pdq hash) {
        putMixed(row, Permutation.mixed(hash));
    }

    void putMixed(int row, Pdq mixed) {
        a[row] = (int) (mixed.first() >>> 32);
        b[row] = (int) mixed.first();
        c[row] = (int) (mixed.second() >>> 32);
        d[row] = (int) mixed.second();
        rest[2 * row] = mixed.third();
        rest[(2 * row) + 1] = mixed.fourth();
    }

    Rows resized(int other) {
        return new Rows(
                other,
                Arrays.copyOf(a, other),
                Arrays.copyOf(b, other),
                Arrays.copyOf(c, other),
                Arrays.copyOf(d, other),
                Arrays.copyOf(rest, 2 * other));
    }

    public Pdq hash(int row) {
        return Permutation.sorted(new Pdq(word(row, 0), word(row, 1), word(row, 2), word(row, 3)));
    }

    /** 64 bits of a row as they are kept. */
    long word(int row, int word) {
        return switch (word) {
            case 0 -> pair(a[row], b[row]);
            case 1 -> pair(c[row], d[row]);
            case 2 -> rest[2 * row];
            default -> rest[(2 * row) + 1];
        };
    }

    private static long pair(int high, int low) {
        return ((long) high << 32) | (low & 0xffffffffL);
    }

    int distance(int row, Pdq mixed) {
        return Long.bitCount(pair(a[row], b[row]) ^ mixed.first())
                + Long.bitCount(pair(c[row], d[row]) ^ mixed.second())
                + Long.bitCount(rest[2 * row] ^ mixed.third())
                + Long.bitCount(rest[(2 * row) + 1] ^ mixed.fourth());
    }
}
