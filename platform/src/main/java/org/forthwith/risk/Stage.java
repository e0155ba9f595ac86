package org.forthwith.risk;

import java.util.BitSet;

/**
 * What still matters of the answers to the questions before this place.
 *
 * @param open the places of the clauses that may yet fire and would then add something
 */
record Stage(int place, BitSet open, Laid laid) {}
