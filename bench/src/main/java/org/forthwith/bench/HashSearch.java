package org.forthwith.bench;

/** An exact search for hashes of 256 bits in this process, in the thread that asks. A hash is four longs, the highest first. */
interface HashSearch {

    /** Takes in the rows of a list, four longs each. Done once. */
    void load(long[] rows);

    /**
     * Tells of every row that differs from a query in at most {@link org.forthwith.hashmatch.value.Pdq#ALIKE} bits, once, in any order.
     *
     * @param queries four longs each; all may be looked for together
     * @param hits hears the number of the query within those asked, the number of the row, and in how many bits they differ
     */
    void answer(long[] queries, Hits hits);
}
