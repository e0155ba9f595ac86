package org.forthwith.hashmatch.search;

/** Hears what was found. */
public interface Found {

    /**
     * A row within the threshold.
     *
     * @param query the number of the question, from 0
     * @param row the number of the hash
     * @param distance in bits
     */
    void found(int query, int row, int distance);
}
