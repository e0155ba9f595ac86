package org.forthwith.linkage.train;

import java.util.ArrayList;
import java.util.List;

/**
 * Expectation and maximisation under one rule: how often each level is met between records of one person and between different people who have
 * the rule's keys in common, and which share of the pairs are of one person. What is met between different people is held to what was counted
 * among records picked at random, as if so many more pairs had shown it: that keeps the two classes from changing places where most pairs under a
 * rule are of one person.
 */
final class Em {

    private static final int MOST_ROUNDS = 200;
    private static final double STILL = 1e-6;

    /** As many pairs of one person, spread as a beginner would guess, are added: a level never met must not be impossible. */
    private static final double GUESSED = 2;

    /** So many pairs of different people, as picked at random, are added to those met. */
    private static final double AT_RANDOM = 100;

    private final long pairs;
    private final long[] patterns;
    private final long[] times;
    private final List<Weights> weights;
    private final boolean[] used;

    /**
     * @param used which comparisons say something here; a rule's own columns do not
     */
    Em(Met met, List<Weights> weights, boolean[] used) {
        List<long[]> all = new ArrayList<>();
        met.patterns().forEach((pattern, count) -> all.add(new long[] {pattern, count}));
        this.pairs = met.pairs();
        this.patterns = all.stream().mapToLong(each -> each[0]).toArray();
        this.times = all.stream().mapToLong(each -> each[1]).toArray();
        this.weights = List.copyOf(weights);
        this.used = used;
    }

    /**
     * What came of it.
     *
     * @param same for each comparison how often each level is met between records of one person; as it was given where the comparison was not used
     * @param different the same between different people who have the rule's keys in common
     * @param share of the pairs that are of one person
     * @param pairs how many the rule has, looked at or not
     * @param settled whether nothing moved in the end
     */
    @SuppressWarnings("ArrayRecordComponent") // small tables of numbers, compared by nobody
    record Learnt(
            List<double[]> same,
            List<double[]> different,
            double share,
            long pairs,
            boolean settled,
            List<Double> shares) {

        /** How many pairs of one person there seem to be. */
        double expected() {
            return share * pairs;
        }
    }

    Learnt learn(double firstShare) {
        List<double[]> same = new ArrayList<>();
        List<double[]> different = new ArrayList<>();
        weights.forEach(each -> same.add(each.same().clone()));
        weights.forEach(each -> different.add(each.different().clone()));
        List<Double> shares = new ArrayList<>();
        double share = firstShare;
        double moved = 1;
        while (shares.size() < MOST_ROUNDS && moved > STILL) {
            double next = round(share, same, different);
            moved = Math.abs(next - share);
            share = next;
            shares.add(share);
        }
        return new Learnt(same, different, share, pairs, moved <= STILL, shares);
    }

    private long lookedAt() {
        long lookedAt = 0;
        for (long each : times) {
            lookedAt += each;
        }
        return lookedAt;
    }

    private double round(double share, List<double[]> same, List<double[]> different) {
        List<double[]> metSame = new ArrayList<>();
        List<double[]> metDifferent = new ArrayList<>();
        same.forEach(each -> metSame.add(new double[each.length]));
        same.forEach(each -> metDifferent.add(new double[each.length]));
        double ofOne = 0;
        for (int at = 0; at < patterns.length; at++) {
            double weight = times[at] * probability(patterns[at], share, same, different);
            ofOne += weight;
            for (int comparison = 0; comparison < used.length; comparison++) {
                int level = Patterns.level(patterns[at], comparison);
                metSame.get(comparison)[level] += weight;
                metDifferent.get(comparison)[level] += times[at] - weight;
            }
        }
        for (int comparison = 0; comparison < used.length; comparison++) {
            if (used[comparison]) {
                Weights before = weights.get(comparison);
                same.set(comparison, shares(metSame.get(comparison), before.same(), GUESSED));
                different.set(comparison, shares(metDifferent.get(comparison), before.different(), AT_RANDOM));
            }
        }
        return Math.min(1 - 1e-6, Math.max(1e-9, ofOne / Math.max(1, lookedAt())));
    }

    private double probability(long pattern, double share, List<double[]> same, List<double[]> different) {
        double odds = share / (1 - share);
        for (int comparison = 0; comparison < used.length; comparison++) {
            int level = Patterns.level(pattern, comparison);
            if (used[comparison] && level > 0) {
                odds *= same.get(comparison)[level] / different.get(comparison)[level];
            }
        }
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }

    /** The share of each level among those met and as many more as are taken for granted. */
    private static double[] shares(double[] met, double[] granted, double many) {
        double[] shares = new double[met.length];
        double all = many;
        for (int level = 1; level < met.length; level++) {
            all += met[level];
        }
        for (int level = 1; level < met.length; level++) {
            shares[level] = (met[level] + many * granted[level]) / all;
        }
        return shares;
    }
}
