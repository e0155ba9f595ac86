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
    private final int[] sizes;
    private final Map<Long, Double> sums = new HashMap<>();

    private Together(Links links, int[] groups) {
        this.links = links;
        this.groups = groups;
        this.sizes = new int[groups.length];
        for (int group : groups) {
            sizes[group]++;
        }
        for (int at = 0; at < links.size(); at++) {
            double above = bounded(links.weight()[at]) - Groups.LEAST;
            if (among(at) > 1) {
                sums.merge(between(at), above, Double::sum);
            }
        }
    }

    /**
     * Weighs.
     *
     * @param links all pairs of at least {@link Groups#LEAST}
     * @param groups for each record the first one of its group
     * @return the new weight of each pair
     */
    public static double[] weigh(Links links, int[] groups) {
        Together together = new Together(links, groups);
        double[] weights = new double[links.size()];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = together.weight(at);
        }
        return weights;
    }

    private double weight(int at) {
        double own = links.weight()[at];
        double among = among(at);
        if (among == 1) {
            return own;
        }
        double average = sums.getOrDefault(between(at), 0.0) / among + Groups.LEAST;
        return (own + average) / 2;
    }

    /** How many pairs there are between both groups, or within the one. */
    private double among(int at) {
        int left = groups[links.left()[at]];
        int right = groups[links.right()[at]];
        double size = sizes[left];
        return left == right ? size * (size - 1) / 2 : size * sizes[right];
    }

    private long between(int at) {
        int left = groups[links.left()[at]];
        int right = groups[links.right()[at]];
        return ((long) Math.min(left, right) << 32) | Math.max(left, right);
    }

    private static double bounded(double weight) {
        return Math.clamp(weight, Groups.LEAST, -Groups.LEAST);
    }
}
