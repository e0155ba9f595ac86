package org.forthwith.linkage.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.forthwith.linkage.score.Links;

/**
 * Groups of records that belong together as a whole. Two groups are joined when the pairs between them say so on average, the surest first; one
 * pair that is wrong does not pull two people together. A pair that was not worth comparing, or says that it is not, counts against.
 */
public final class Groups {

    /** No single pair counts for more than this, in bits, for or against. */
    private static final double MOST = 10;

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
     * @param threshold from which weight on a pair is held to be one person
     */
    // [impl->req~groups-do-not-hang-on-order~1]
    public static Groups of(int records, Links links, double threshold) {
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
        within.values().forEach(pairs -> new Gathering(links, pairs, threshold).into(joined));
        return new Groups(joined.groups());
    }

    /** For each record the first one of its group. */
    public int[] groups() {
        return groups.clone();
    }

    /** One heap of records that hang together somehow, while it is taken apart into groups. */
    private static final class Gathering {

        private final double threshold;
        private final Map<Integer, Member> members = new HashMap<>();
        private final PriorityQueue<Offer> offers = new PriorityQueue<>(Comparator.comparingDouble(Offer::average)
                .reversed()
                .thenComparingInt(Offer::first)
                .thenComparingInt(Offer::second));

        private static final class Member {
            private int size = 1;
            private int version;
            private final Map<Integer, Between> between = new HashMap<>();
        }

        /** What the pairs between two groups weigh together, against what none of them would. */
        private record Between(double above) {
            Between and(Between other) {
                return new Between(above + other.above);
            }
        }

        private record Offer(double average, int first, int second, int versions) {}

        Gathering(Links links, List<Integer> pairs, double threshold) {
            this.threshold = threshold;
            for (int at : pairs) {
                int left = links.left()[at];
                int right = links.right()[at];
                double bits = Math.clamp(links.weight()[at], threshold - MOST, threshold + MOST);
                Between between = new Between(bits - (threshold - MOST));
                members.computeIfAbsent(left, any -> new Member()).between.put(right, between);
                members.computeIfAbsent(right, any -> new Member()).between.put(left, between);
            }
            members.forEach((first, member) -> member.between.keySet().forEach(second -> {
                if (first < second) {
                    offer(first, second);
                }
            }));
        }

        private Member member(int group) {
            Member member = members.get(group);
            if (member == null) {
                throw new IllegalStateException("a group that has been joined to another is asked for");
            }
            return member;
        }

        private void offer(int one, int other) {
            int first = Math.min(one, other);
            int second = Math.max(one, other);
            Member left = member(first);
            Member right = member(second);
            Between between = left.between.getOrDefault(second, new Between(0));
            double average = between.above() / ((double) left.size * right.size) + threshold - MOST;
            if (average >= threshold) {
                offers.add(new Offer(average, first, second, left.version + right.version));
            }
        }

        void into(Union joined) {
            for (Offer offer = offers.poll(); offer != null; offer = offers.poll()) {
                Member left = members.get(offer.first());
                Member right = members.get(offer.second());
                if (left != null && right != null && left.version + right.version == offer.versions()) {
                    joined.join(offer.first(), offer.second());
                    join(offer.first(), left, offer.second(), right);
                }
            }
        }

        private void join(int first, Member left, int second, Member right) {
            left.size += right.size;
            left.version += right.version + 1;
            members.remove(second);
            left.between.remove(second);
            right.between.remove(first);
            right.between.forEach((other, between) -> left.between.merge(other, between, Between::and));
            left.between.keySet().forEach(other -> {
                Map<Integer, Between> theirs = member(other).between;
                theirs.remove(second);
                theirs.put(first, left.between.getOrDefault(other, new Between(0)));
                offer(first, other);
            });
        }
    }
}
