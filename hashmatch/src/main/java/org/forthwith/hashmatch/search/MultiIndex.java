package org.forthwith.hashmatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.forthwith.hashmatch.value.Pdq;

/** Finds rows by their pieces: whoever is near enough is near in one of them. Nothing is missed, and each row is found once. */
final class MultiIndex {

    private final Rows rows;
    private final int reaches;
    private final int[] starts;
    private final int[] postings;
    private final List<PieceIndex> pieces = new ArrayList<>();
    private final double placesLookedAt;
    private final ConcurrentLinkedQueue<Room> rooms = new ConcurrentLinkedQueue<>();

    MultiIndex(Rows rows, Layout layout, int directoryBits) {
        if (rows.size() > PieceIndex.MOST_ROWS) {
            throw new IllegalArgumentException(
                    "More than " + PieceIndex.MOST_ROWS + " hashes have to be kept in parts.");
        }
        this.rows = rows;
        this.reaches = layout.reaches();
        this.starts = new int
                [layout.pieces().stream()
                        .mapToInt(piece -> PieceIndex.entries(piece, directoryBits))
                        .sum()];
        this.postings = new int[layout.pieces().size() * rows.size()];
        int start = 0;
        int posting = 0;
        for (Layout.Piece piece : layout.pieces()) {
            pieces.add(new PieceIndex(rows, piece, directoryBits, starts, start, postings, posting));
            start += PieceIndex.entries(piece, directoryBits);
            posting += rows.size();
        }
        this.placesLookedAt =
                pieces.stream().mapToDouble(PieceIndex::placesLookedAt).sum();
    }

    /** With pieces and a directory that suit so many rows: about four rows for each entry. */
    static MultiIndex of(Rows rows) {
        int directoryBits = (int) Math.round(Math.log(Math.max(16, rows.size())) / Math.log(2)) - 2;
        return new MultiIndex(rows, Layout.of(rows.size()), directoryBits);
    }

    /** The largest distance at which nothing is missed. */
    int reaches() {
        return reaches;
    }

    /** Without the rows. */
    long bytes() {
        return 4L * (starts.length + (long) postings.length);
    }

    /** How many places in memory one question asks for, about: entries, postings and rows that are there by chance. */
    double placesLookedAt() {
        return placesLookedAt;
    }

    void search(List<Pdq> mixed, int threshold, Found found) {
        Room room = rooms.poll();
        if (room == null) {
            room = new Room();
        }
        for (int query = 0; query < mixed.size(); query++) {
            for (int piece = 0; piece < pieces.size(); piece++) {
                search(mixed.get(query), query, piece, threshold, room, found);
            }
        }
        rooms.add(room);
    }

    private void search(Pdq mixed, int query, int piece, int threshold, Room room, Found found) {
        int candidates = pieces.get(piece).candidates(mixed, room);
        int near = halfNear(rows.rest(), room.rows, candidates, mixed.third(), mixed.fourth(), threshold);
        for (int at = 0; at < near; at++) {
            int row = room.rows[at];
            int distance = rows.distance(row, mixed);
            if (distance <= threshold && isFirst(piece, row, mixed)) {
                found.found(query, row, distance);
            }
        }
    }

    /** A row is told by the first piece in which it is near, and by no other, so nobody has to remember what has been told. */
    private boolean isFirst(int piece, int row, Pdq mixed) {
        for (int before = 0; before < piece; before++) {
            if (pieces.get(before).near(rows, row, mixed)) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the rows whose second half is within the threshold; of rows that are there by chance that is one in a hundred million. */
    private static int halfNear(long[] rest, int[] rows, int count, long third, long fourth, int threshold) {
        int kept = 0;
        for (int at = 0; at < count; at++) {
            int row = rows[at];
            rows[kept] = row;
            int apart = Long.bitCount(rest[2 * row] ^ third) + Long.bitCount(rest[(2 * row) + 1] ^ fourth);
            kept += (apart - threshold - 1) >>> 31;
        }
        return kept;
    }
}
