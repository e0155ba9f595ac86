package org.forthwith.linkage.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.linkage.score.Links;

/**
 * Groups of records that belong together as a whole. Two groups are joined when the pairs between them say so on average, the surest first; one
 * pair that is wrong does not pull two people together.
 */
public final class Groups {

    /** No single pair counts for more than this, in bits, for or against. */
    static final double MOST = 10;

    /** What the groups need to know: pairs that weigh at least so much, also those that speak against. */
    public static final double LEAST = -MOST;

    private final int[] groups;

    private Groups(int[] groups) {
        this.groups = groups;
    }

    /**
     * Gathers.
     *
     * @param links all pairs of at least {@link #LEAST}
     * @param others asked about pairs that are not among the links, where two groups may be joined
     * @param threshold from which weight on a pair is held to be one person
     * @param oneToOne whether a group holds at most one record of each file, where there are several
     */
    // [impl->req~groups-do-not-hang-on-order~1]
    public static Groups of(int records, Links links, Others others, double threshold, boolean oneToOne) {
        Union reach = new Union(records);
        for (int at = 0; at < links.size(); at++) {
            if (links.weight()[at] >= threshold) {
                reach.join(links.left()[at], links.right()[at]);
            }
        }
        int[] reached = reach.groups();
        Map<Integer, List<Integer>> within = new HashMap<>();
        for (int at = 0; at < links.size(); at++) {
            int group = reached[links.left()[at]];
            if (group == reached[links.right()[at]]) {
                within.computeIfAbsent(group, any -> new ArrayList<>()).add(at);
            }
        }
        Union joined = new Union(records);
        within.values().forEach(pairs -> new Gathering(links, pairs, others, threshold, oneToOne).into(joined));
        return new Groups(joined.groups());
    }

    /** For each record the first one of its group. */
    public int[] groups() {
        return groups.clone();
    }
}
