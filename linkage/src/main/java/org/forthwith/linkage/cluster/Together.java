package org.forthwith.linkage.cluster;

import java.util.HashMap;
import java.util.Map;
import org.forthwith.linkage.score.Links;

/**
 * Looks at a pair together with all other records of both groups. Two records that say little by themselves are likelier of one person when the
 * others of their group agree, and less likely when the groups that they stand in do not. Half of the new weight is the pair's own.
 */
public final class Together {

    private final Links links;
    private final int[] groups;
    private final Others others;
    private final int[][] records;
    private final Map<Long, Between> linked = new HashMap<>();
    private final Map<Long, Between> whole = new HashMap<>();

    private Together(Links links, int[] groups, Others others) {
        this.links = links;
        this.groups = groups;
        this.others = others;
        this.records = records(groups);
        for (int at = 0; at < links.size(); at++) {
            if (among(at) > 1) {
                linked.merge(key(at), Between.of(links.weight()[at], 0), Between::and);
            }
        }
    }

    private static int[][] records(int[] groups) {
        int[] sizes = new int[groups.length];
        for (int group : groups) {
            sizes[group]++;
        }
        int[][] records = new int[groups.length][];
        for (int record = groups.length - 1; record >= 0; record--) {
            int group = groups[record];
            records[group] = records[group] == null ? new int[sizes[group]] : records[group];
            records[group][--sizes[group]] = record;
        }
        return records;
    }

    /**
     * Weighs.
     *
     * @param links all pairs of at least {@link Groups#LEAST}
     * @param groups for each record the first one of its group
     * @param others asked about all pairs between two groups where some are not among the links
     * @return the new weight of each pair
     */
    public static double[] weigh(Links links, int[] groups, Others others) {
        Together together = new Together(links, groups, others);
        double[] weights = new double[links.size()];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = together.weight(at);
        }
        return weights;
    }

    private double weight(int at) {
        double own = links.weight()[at];
        return among(at) == 1 ? own : (own + between(at).average()) / 2;
    }

    /** Of both groups, or within the one: from the links where they are all that there is, and otherwise weighed anew. */
    private Between between(int at) {
        Between known = linked.getOrDefault(key(at), Between.NOTHING);
        return known.pairs() == among(at) ? known : whole.computeIfAbsent(key(at), any -> all(at));
    }

    private Between all(int at) {
        int left = groups[links.left()[at]];
        int right = groups[links.right()[at]];
        return left == right
                ? Between.within(records[left], others, 0)
                : Between.all(records[left], records[right], others, 0);
    }

    /** How many pairs there are between both groups, or within the one, those too that may not be compared. */
    private long among(int at) {
        int left = groups[links.left()[at]];
        int right = groups[links.right()[at]];
        long size = records[left].length;
        return left == right ? size * (size - 1) / 2 : size * records[right].length;
    }

    private long key(int at) {
        int left = groups[links.left()[at]];
        int right = groups[links.right()[at]];
        return ((long) Math.min(left, right) << 32) | Math.max(left, right);
    }
}
