package org.forthwith.bench;

/**
 * What a search has found, as two numbers by which it is held against others: how many hits, and the sum over all hits of a number in which query, row and
 * distance are mixed. The order does not count. The programs under {@code reference} work out the same.
 */
final class Hits {

    private final long first;
    private long matches;
    private long checksum;

    /** @param first the number of the query that a search will call 0 */
    Hits(long first) {
        this.first = first;
    }

    void hit(int query, int row, int distance) {
        long mixed = (((first + query) << 40) + ((long) row << 9) + distance) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        checksum += mixed * 0xD6E8FEB86659FD93L;
        matches++;
    }

    long matches() {
        return matches;
    }

    long checksum() {
        return checksum;
    }
}
