package org.forthwith.hashmatch.store;

/** Hears which entries may match. The same may be told twice; whoever hears compares the hashes. */
interface Told {

    /**
     * @param query the number of the question, from 0
     * @param entry the number of the entry in its part
     */
    void found(int query, int entry);
}
