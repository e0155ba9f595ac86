package org.forthwith.linkage.cluster;

/**
 * What there is to ask about two records while they are gathered. Whether a rule has brought a pair together says nothing about the pair: a key may
 * have been missing, or too many may have had it. So what was not looked at is weighed when it is needed, and not taken to speak against.
 */
public interface Others {

    /** Whether two records may be of one person at all; two of one file may not where there are several. */
    boolean comparable(int left, int right);

    /** What two records weigh, the left one before the right one in the table; anything below where they weigh less than the least. */
    double weight(int left, int right, double least);
}
