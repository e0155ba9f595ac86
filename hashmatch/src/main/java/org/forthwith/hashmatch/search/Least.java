package org.forthwith.hashmatch.search;

import org.forthwith.hashmatch.value.Pdq;

/** The innermost loop of looking at every row. */
interface Least {

    /**
     * At least so far is every row from {@code from} to {@code to} from either of two hashes; 256 when there is no row. Of the first 128 bits two and two are laid over each other: a
     * place where either differs counts once, so it is never more than the distance, and for unrelated hashes about 48.
     */
    int of(Rows rows, int from, int to, Pdq one, Pdq two);
}
