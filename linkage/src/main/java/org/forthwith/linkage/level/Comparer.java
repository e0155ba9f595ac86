package org.forthwith.linkage.level;

/** Compares two records in one respect. One for each thread. */
public interface Comparer {

    /** The level on which two records stand: 0 when it is missing on a side, 1 when nothing is alike, the highest when it is the same. */
    int level(int left, int right);

    /** The same where it shows without comparing letters, and {@link #NOT_YET} where it does not; then it is not the highest. */
    int atOnce(int left, int right);

    /** What {@link #atOnce} says where letters have to be compared. */
    int NOT_YET = -1;

    /** The code of the value that two records have in common, asked only where they stand on the highest level. */
    int common(int left, int right);
}
