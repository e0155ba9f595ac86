package org.forthwith.hashmatch.search;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.value.Pdq;

/**
 * Into which pieces a hash is cut, and how far each is searched. Where two hashes differ in at most {@link #reaches()} bits, at least one of their pieces differs
 * by no more than its radius: if none did, each would differ by one bit more, and these add up to more. (The pigeonhole principle in its general form, with
 * radii of their own for pieces.)
 *
 * @param pieces from the highest bit to the lowest, together all 256
 */
record Layout(List<Piece> pieces) {

    /** What fewer than so many rows cost is less to look at than to ask an index for. */
    static final int WORTH_AN_INDEX = 500_000;

    /**
     * A run of bits.
     *
     * @param from the first bit, 0 being the highest of a hash
     * @param bits how many, 1 to 32
     * @param radius in how many of them a row may differ to be looked at
     */
    record Piece(int from, int bits, int radius) {

        int of(Pdq mixed) {
            return of(word(mixed, from >>> 6), word(mixed, (from + bits - 1) >>> 6));
        }

        int of(Rows rows, int row) {
            return of(rows.word(row, from >>> 6), rows.word(row, (from + bits - 1) >>> 6));
        }

        /** From the word in which it begins, and the one in which it ends. */
        private int of(long word, long next) {
            int place = from & 63;
            long high = word << place;
            if (place + bits > 64) {
                high |= next >>> (64 - place);
            }
            return (int) (high >>> (64 - bits));
        }

        private static long word(Pdq mixed, int word) {
            return switch (word) {
                case 0 -> mixed.first();
                case 1 -> mixed.second();
                case 2 -> mixed.third();
                default -> mixed.fourth();
            };
        }
    }

    Layout {
        pieces = List.copyOf(pieces);
        if (pieces.stream().mapToInt(Piece::bits).sum() != Permutation.BITS) {
            throw new IllegalArgumentException("The pieces are not 256 bits.");
        }
    }

    /** The largest distance at which nothing is missed. */
    int reaches() {
        return pieces.stream().mapToInt(Piece::radius).sum() + pieces.size() - 1;
    }

    /** Pieces for so many rows: the more rows, the longer, so that few rows share one by chance. Each reaches {@link Pdq#ALIKE}. */
    static Layout of(int rows) {
        if (rows < 3_000_000) {
            return cut(4, 18, 1, 8, 23, 2);
        }
        return rows < 40_000_000 ? cut(1, 20, 1, 6, 24, 2, 4, 23, 2) : cut(8, 25, 2, 2, 28, 3);
    }

    /** How many, of how many bits, searched how far; and so on. */
    static Layout cut(int... runs) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int run = 0; run < runs.length; run += 3) {
            for (int piece = 0; piece < runs[run]; piece++) {
                pieces.add(new Piece(from, runs[run + 1], runs[run + 2]));
                from += runs[run + 1];
            }
        }
        return new Layout(pieces);
    }
}
