package org.forthwith.hashmatch.search;

import org.forthwith.hashmatch.value.Pdq;

/** The innermost loop of looking at every row. */
interface Least {

    /** The least distance of the first 128 bits between a row from {@code from} to {@code to} and either of two hashes; 256 when there is no row. */
    int of(Rows rows, int from, int to, Pdq one, Pdq two);
}
