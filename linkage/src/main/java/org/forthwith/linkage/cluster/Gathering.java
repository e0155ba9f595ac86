package org.forthwith.linkage.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.forthwith.linkage.score.Links;

/** One heap of records that hang together somehow, while it is taken apart into groups. */
final class Gathering {

    private final Others others;
    private final double threshold;
    private final boolean oneToOne;
    private final Map<Integer, Member> members = new HashMap<>();
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(Comparator.comparingDouble(Offer::average)
            .reversed()
            .thenComparingInt(Offer::first)
            .thenComparingInt(Offer::second));

    /** A group, and what all pairs weigh together between it and each group with which it has a link. */
    private static final class Member {

        private int[] records;
        private int version;
        private final Map<Integer, Between> between = new HashMap<>();

        Member(int record) {
            records = new int[] {record};
        }
    }

    private record Offer(double average, int first, int second, int versions) {}

    /** @param pairs the places of the links within the heap */
    Gathering(Links links, List<Integer> pairs, Others others, double threshold, boolean oneToOne) {
        this.others = others;
        this.threshold = threshold;
        this.oneToOne = oneToOne;
        for (int at : pairs) {
            int left = links.left()[at];
            int right = links.right()[at];
            Between between = Between.of(links.weight()[at], threshold);
            members.computeIfAbsent(left, Member::new).between.put(right, between);
            members.computeIfAbsent(right, Member::new).between.put(left, between);
        }
        members.forEach((first, member) -> member.between.forEach((second, between) -> {
            if (first < second) {
                offer(first, second, between);
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

    private void offer(int one, int other, Between between) {
        Member left = member(one);
        Member right = member(other);
        boolean fits = !oneToOne || between.pairs() == (long) left.records.length * right.records.length;
        if (fits && between.average() >= threshold) {
            offers.add(new Offer(
                    between.average(), Math.min(one, other), Math.max(one, other), left.version + right.version));
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
        members.remove(second);
        left.between.remove(second);
        right.between.remove(first);
        Map<Integer, Between> both = new HashMap<>();
        left.between.forEach((other, between) -> both.put(other, between.and(between(right, other))));
        right.between.forEach(
                (other, between) -> both.computeIfAbsent(other, any -> between.and(between(left, other))));
        left.between.putAll(both);
        left.records = IntStream.concat(Arrays.stream(left.records), Arrays.stream(right.records))
                .toArray();
        left.version += right.version + 1;
        both.forEach((other, between) -> {
            Map<Integer, Between> theirs = member(other).between;
            theirs.remove(second);
            theirs.put(first, between);
            offer(first, other, between);
        });
    }

    /** From the links where there is one, and otherwise weighed now. Each pair is weighed at most once: from then on there is a link. */
    private Between between(Member member, int other) {
        Between known = member.between.get(other);
        return known == null ? Between.all(member.records, member(other).records, others, threshold) : known;
    }
}
