package org.forthwith.bench;

/** An exact search for digests by their first 64 bits, in this process, in the thread that asks. */
interface DigestSearch {

    /** Where a key that is not listed stands. */
    int NOWHERE = -1;

    /** Takes in the keys of a list, rising as unsigned numbers, none twice. Done once. */
    void load(long[] keys);

    /**
     * Says for each key that is asked at which place of the list it stands, or {@link #NOWHERE}.
     *
     * @param asked in any order; all may be looked for together
     * @param places as long as {@code asked}; is filled
     */
    void find(long[] asked, int[] places);
}
