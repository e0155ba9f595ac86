package org.forthwith.linkage.cluster;

/** Which records hang together, by the pairs seen so far. The name of a group is its first record, in whatever order the pairs came. */
public final class Union {

    private final int[] parents;

    public Union(int records) {
        parents = new int[records];
        for (int record = 0; record < records; record++) {
            parents[record] = record;
        }
    }

    /** The first record of the group in which a record is. */
    public int find(int record) {
        int at = record;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Joins two groups; false when they are one already. */
    public boolean join(int left, int right) {
        int ofLeft = find(left);
        int ofRight = find(right);
        parents[Math.max(ofLeft, ofRight)] = Math.min(ofLeft, ofRight);
        return ofLeft != ofRight;
    }

    /** For each record the first one of its group. */
    public int[] groups() {
        int[] groups = new int[parents.length];
        for (int record = 0; record < groups.length; record++) {
            groups[record] = find(record);
        }
        return groups;
    }
}
