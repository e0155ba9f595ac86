package org.forthwith.hashmatch.search;

import java.util.Arrays;
import org.forthwith.hashmatch.value.Pdq;

/**
 * The rows by one piece of their bits. A directory says, for the first bits of the piece, where the rows that have them stand among the postings. A posting is the number of a
 * row and, in the bits that this leaves free, what else of the piece fits in: most rows that are not near enough are dropped without looking at them.
 *
 * <p>A search goes in steps: fetch all that is needed from the directory, then all postings, then drop. No step waits for a single answer from memory before it asks for
 * the next, which is what makes it fast; written as one loop it takes twice as long.
 */
final class PieceIndex {

    /** A place among the postings has so many bits; those above say how many bits may still differ. */
    private static final int PLACE_BITS = 28;

    private static final int PLACE = (1 << PLACE_BITS) - 1;

    /** More rows cannot be indexed: the postings of all pieces stand in one array. */
    static final int MOST_ROWS = 190_000_000;

    private final Layout.Piece piece;
    private final Flips flips;
    private final int below;
    private final int rowBits;
    private final int spareBits;
    private final int size;
    private final int[] starts;
    private final int firstStart;
    private final int[] postings;
    private final int firstPosting;

    /**
     * Fills its part of two arrays that it shares with the other pieces: each array of its own would take up to a region of the heap more than it holds.
     *
     * @param starts {@link #entries} of this piece from {@code firstStart} on
     * @param postings one for each row, from {@code firstPosting} on
     */
    PieceIndex(
            Rows rows,
            Layout.Piece piece,
            int directoryBits,
            int[] starts,
            int firstStart,
            int[] postings,
            int firstPosting) {
        int first = Math.min(piece.bits(), directoryBits);
        this.size = rows.size();
        this.starts = starts;
        this.firstStart = firstStart;
        this.postings = postings;
        this.firstPosting = firstPosting;
        this.piece = piece;
        this.flips = Flips.of(first, piece.radius());
        this.below = piece.bits() - first;
        this.rowBits = bitsFor(rows.size());
        this.spareBits = Math.min(below, 32 - rowBits);
        count(rows, 1 << first);
        post(rows, 1 << first);
    }

    /** How many entries a piece has in the directory: one for each of its first bits, and where the last ends. */
    static int entries(Layout.Piece piece, int directoryBits) {
        return (1 << Math.min(piece.bits(), directoryBits)) + 1;
    }

    private static int bitsFor(int rows) {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(0, rows - 1)));
    }

    private void count(Rows rows, int entries) {
        for (int row = 0; row < size; row++) {
            starts[firstStart + (piece.of(rows, row) >>> below) + 1]++;
        }
        for (int at = firstStart + 1; at <= firstStart + entries; at++) {
            starts[at] += starts[at - 1];
        }
    }

    private void post(Rows rows, int entries) {
        int[] next = Arrays.copyOfRange(starts, firstStart, firstStart + entries);
        for (int row = 0; row < size; row++) {
            int value = piece.of(rows, row);
            postings[firstPosting + next[value >>> below]++] = row | (spare(value) << rowBits);
        }
    }

    /** What of a piece fits into a posting: the bits that follow those of the directory. */
    private int spare(int value) {
        return (value & ((1 << below) - 1)) >>> (below - spareBits);
    }

    double placesLookedAt() {
        double shared = size * (double) Flips.of(piece.bits(), piece.radius()).size() / Math.scalb(1.0, piece.bits());
        return (2.0 * flips.size()) + shared;
    }

    boolean near(Rows rows, int row, Pdq mixed) {
        return Integer.bitCount(piece.of(rows, row) ^ piece.of(mixed)) <= piece.radius();
    }

    /** Puts the rows that may be near into {@link Room#rows}: all that are, and some that are not. Returns how many. */
    int candidates(Pdq mixed, Room room) {
        int value = piece.of(mixed);
        room.forPieces(flips.size());
        ask(starts, firstStart, value >>> below, flips.patterns, room.from, room.to);
        int places = list(room);
        fetch(postings, firstPosting, room.places, places, room.fetched);
        return keep(room.fetched, room.places, places, spare(value), rowBits, room.rows);
    }

    private static void ask(int[] starts, int firstStart, int first, int[] patterns, int[] from, int[] to) {
        for (int at = 0; at < patterns.length; at++) {
            int entry = firstStart + (first ^ patterns[at]);
            from[at] = starts[entry];
            to[at] = starts[entry + 1];
        }
    }

    private int list(Room room) {
        int[] left = flips.left;
        int count = 0;
        for (int at = 0; at < left.length; at++) {
            int start = room.from[at];
            int length = room.to[at] - start;
            room.forPlaces(count + length);
            run(room.places, count, start | (left[at] << PLACE_BITS), length);
            count += length;
        }
        return count;
    }

    /** Eight at a time, the last ones too many: to write them costs less than to guess how many there are. */
    private static void run(int[] places, int count, int first, int length) {
        int at = 0;
        do {
            int to = count + at;
            int place = first + at;
            places[to] = place;
            places[to + 1] = place + 1;
            places[to + 2] = place + 2;
            places[to + 3] = place + 3;
            places[to + 4] = place + 4;
            places[to + 5] = place + 5;
            places[to + 6] = place + 6;
            places[to + 7] = place + 7;
            at += Room.STRIDE;
        } while (at < length);
    }

    private static void fetch(int[] postings, int firstPosting, int[] places, int count, int[] fetched) {
        for (int at = 0; at < count; at++) {
            fetched[at] = postings[firstPosting + (places[at] & PLACE)];
        }
    }

    /** Writes every row and steps on only after those that are kept: no branch has to be guessed. */
    private static int keep(int[] fetched, int[] places, int count, int spare, int rowBits, int[] rows) {
        int mask = (1 << rowBits) - 1;
        int kept = 0;
        for (int at = 0; at < count; at++) {
            int posting = fetched[at];
            rows[kept] = posting & mask;
            int tooMany = Integer.bitCount((posting >>> rowBits) ^ spare) - (places[at] >>> PLACE_BITS);
            kept += (tooMany - 1) >>> 31;
        }
        return kept;
    }
}
