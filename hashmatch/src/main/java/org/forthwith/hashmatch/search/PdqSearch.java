package org.forthwith.hashmatch.search;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.forthwith.hashmatch.value.Pdq;
import org.jspecify.annotations.Nullable;

// [impl->req~exactly-what-is-near-is-found~1]
/** Finds every row within a distance, and none besides. Many threads may ask at once. */
public final class PdqSearch {

    /** Comparing one row, in nanoseconds, on a server of 2026. None of these need be exact: where both ways cost the same it does not matter which is taken. */
    private static final double COMPARED = 0.1;

    /** Fetching one row's columns from memory, for all questions. */
    private static final double FETCHED = 0.4;

    /** One place in memory that the index looks at. */
    private static final double LOOKED_AT = 18;

    private final Rows rows;
    private final @Nullable MultiIndex index;

    private PdqSearch(Rows rows, @Nullable MultiIndex index) {
        this.rows = rows;
        this.index = index;
    }

    /** Over rows that no longer change. An index is made where there are so many that it is worth having, in about a third of a second for each million. */
    public static PdqSearch of(Rows rows) {
        return new PdqSearch(rows, rows.size() < Layout.WORTH_AN_INDEX ? null : MultiIndex.of(rows));
    }

    /** Over rows that are looked at one by one. */
    public static PdqSearch flat(Rows rows) {
        return new PdqSearch(rows, null);
    }

    public Rows rows() {
        return rows;
    }

    /** How much memory it holds, with the rows. */
    public long bytes() {
        return (32L * rows.size()) + (index == null ? 0 : index.bytes());
    }

    /**
     * Tells all rows within the threshold, in no order, each once.
     *
     * @param threshold in bits, 0 to 256
     */
    public void search(List<Pdq> asked, int threshold, Found found) {
        List<Pdq> mixed = asked.stream().map(Permutation::mixed).toList();
        if (index != null && threshold <= index.reaches() && indexIsFaster(index, rows.size(), asked.size())) {
            index.search(mixed, threshold, found);
        } else {
            flat(rows, rows.size(), mixed, threshold, found);
        }
    }

    /** Looking at all rows costs less for each question when several are asked at once, because what has been fetched serves them all; the index costs the same for each. */
    static boolean indexIsFaster(MultiIndex index, int rows, int questions) {
        return index.placesLookedAt() * LOOKED_AT < rows * Math.max(COMPARED, FETCHED / questions);
    }

    /** The same over the first rows of those that are still being added. */
    public static void search(Rows rows, int size, List<Pdq> asked, int threshold, Found found) {
        flat(rows, size, asked.stream().map(Permutation::mixed).toList(), threshold, found);
    }

    private static void flat(Rows rows, int size, List<Pdq> mixed, int threshold, Found found) {
        FlatScan.search(rows, size, mixed, threshold, Leasts.chosen(), found);
    }

    /**
     * Tells the nearest row, and the next as long as whoever hears it says that it has gone meanwhile. Each question looks for itself: what had gone for one may stand for another.
     *
     * @param heard false for a row that has gone
     */
    public static void nearest(Rows rows, int size, long[] withdrawn, Pdq asked, IntPredicate heard) {
        long[] passed = withdrawn;
        OptionalLong nearest = nearest(rows, size, passed, asked);
        while (nearest.isPresent() && !heard.test((int) nearest.getAsLong())) {
            passed = passed.clone();
            passed[(int) nearest.getAsLong() / Long.SIZE] |= 1L << nearest.getAsLong();
            nearest = nearest(rows, size, passed, asked);
        }
    }

    /**
     * The nearest row, in a time that depends on how many rows there are and on nothing else.
     *
     * @param withdrawn a bit for each row; rows whose bit is set are not told
     * @return the distance in the high half and the row in the low half; empty when there is no row
     */
    public static OptionalLong nearest(Rows rows, int size, long[] withdrawn, Pdq asked) {
        Pdq mixed = Permutation.mixed(asked);
        long nearest = (long) Integer.MAX_VALUE << 32;
        // No branch and no place in memory depends on a hash: whoever times the answers of a platform learns nothing of
        // its lists.
        for (int row = 0; row < size; row++) {
            long gone = (withdrawn[row >>> 6] >>> row) & 1;
            long distance = rows.distance(row, mixed) + (gone << 9);
            nearest = Math.min(nearest, (distance << 32) | row);
        }
        return nearest >>> 32 > Permutation.BITS ? OptionalLong.empty() : OptionalLong.of(nearest);
    }
}
