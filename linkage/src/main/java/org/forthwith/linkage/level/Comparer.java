package org.forthwith.linkage.level;

/** Compares two records in one respect. One for each thread. */
public interface Comparer {

    /** The level on which two records stand: 0 when it is missing on a side, 1 when nothing is alike, the highest when it is the same. */
    int level(int left, int right);

    /** The code of the value that two records have in common, asked only where they stand on the highest level. */
    int common(int left, int right);
}
