package org.forthwith.hashmatch.search;

/**
 * Whether to ask the index or to look at all rows. Looking at all costs less for each question when several are asked at once, because what has been fetched serves them all; the
 * index costs the same for each. The figures are of a server of 2026 and need not be exact: near the point where both cost the same it does not matter which is taken.
 */
final class Plan {

    /** Comparing one row, in nanoseconds. */
    private static final double COMPARED = 0.13;

    /** Fetching one row's columns from memory, for up to two questions. */
    private static final double FETCHED = 0.4;

    /** One place in memory that the index looks at. */
    private static final double LOOKED_AT = 18;

    private Plan() {}

    static boolean indexIsFaster(MultiIndex index, int rows, int questions) {
        double flat = rows * Math.max(COMPARED, FETCHED / questions);
        return index.placesLookedAt() * LOOKED_AT < flat;
    }
}
