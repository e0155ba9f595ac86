package org.forthwith.linkage.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.table.Column;

/**
 * How good a find is, where somebody knows the truth.
 *
 * @param pairs how many pairs are of one person in truth
 * @param links how good the pairs are that are proposed
 * @param groups how good the groups are, as all pairs within them
 * @param curve the same for the pairs at other thresholds, the strictest first
 * @param calibration whether what is called likely so often is true
 */
public record Truth(long pairs, Score links, Score groups, List<Point> curve, List<Bin> calibration) {

    private static final int POINTS = 60;
    private static final int BINS = 10;

    public Truth {
        curve = List.copyOf(curve);
        calibration = List.copyOf(calibration);
    }

    /**
     * How much of what was said is true, and how much of what is true was said.
     *
     * @param f the harmonic mean of both
     */
    public record Score(double precision, double recall, double f) {
        static Score of(long right, long said, long pairs) {
            return new Score(
                    said == 0 ? 1 : (double) right / said,
                    pairs == 0 ? 1 : (double) right / pairs,
                    said + pairs == 0 ? 1 : 2.0 * right / (said + pairs));
        }
    }

    public record Point(double probability, Score score) {}

    /** Of so many pairs of about one probability, what share is true. */
    public record Bin(double said, double isTrue, long pairs) {}

    /** Judges by a column that holds the same value for records of one person. A record without a value is nobody else. */
    public static Truth of(Found found, People people, Column truth) {
        long pairs = pairs(truth, people);
        boolean[] right = right(found, truth);
        double threshold = Scorer.weight(people.spec().propose());
        Integer[] order = IntStream.range(0, right.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer at) -> found.together()[at]).reversed());
        List<Point> curve = new ArrayList<>();
        long rights = 0;
        long rightAtThreshold = 0;
        long saidAtThreshold = 0;
        for (int at = 0; at < order.length; at++) {
            double weight = found.together()[order[at]];
            rights += right[order[at]] ? 1 : 0;
            if (weight >= threshold) {
                rightAtThreshold = rights;
                saidAtThreshold = at + 1L;
            }
            if ((at + 1) % Math.max(1, order.length / POINTS) == 0) {
                curve.add(new Point(Scorer.probability(weight), Score.of(rights, at + 1L, pairs)));
            }
        }
        return new Truth(
                pairs,
                Score.of(rightAtThreshold, saidAtThreshold, pairs),
                groups(found.groups(), truth, people, pairs),
                curve,
                calibration(found, right));
    }

    private static long pairs(Column truth, People people) {
        return within(truth.codes(), people);
    }

    /** How many pairs that may be compared have the same number; -1 is nobody. */
    private static long within(int[] codes, People people) {
        long[] keys = IntStream.range(0, codes.length)
                .filter(row -> codes[row] >= 0)
                .mapToLong(row -> ((long) codes[row] << 20) | people.table().sources()[row])
                .sorted()
                .toArray();
        long pairs = 0;
        long acrossFiles = people.table().files() == 1 ? 0 : 1;
        for (int from = 0; from < keys.length; ) {
            int until = from;
            long sameFile = 0;
            int fromFile = from;
            while (until < keys.length && keys[until] >>> 20 == keys[from] >>> 20) {
                fromFile = keys[until] == keys[fromFile] ? fromFile : until;
                sameFile += until - fromFile;
                until++;
            }
            long size = until - (long) from;
            pairs += size * (size - 1) / 2 - acrossFiles * sameFile;
            from = until;
        }
        return pairs;
    }

    private static boolean[] right(Found found, Column truth) {
        boolean[] right = new boolean[found.links().size()];
        for (int at = 0; at < right.length; at++) {
            int left = truth.codes()[found.links().left()[at]];
            right[at] = left >= 0 && left == truth.codes()[found.links().right()[at]];
        }
        return right;
    }

    private static Score groups(int[] groups, Column truth, People people, long pairs) {
        int[] both = new int[groups.length];
        Map<Long, Integer> numbers = new HashMap<>();
        for (int row = 0; row < groups.length; row++) {
            int code = truth.codes()[row];
            long key = ((long) groups[row] << 32) | (code < 0 ? Integer.MAX_VALUE : code);
            both[row] = code < 0 ? -1 : numbers.computeIfAbsent(key, any -> numbers.size());
        }
        return Score.of(within(both, people), within(groups, people), pairs);
    }

    private static List<Bin> calibration(Found found, boolean[] right) {
        double[] said = new double[BINS];
        long[] rights = new long[BINS];
        long[] pairs = new long[BINS];
        for (int at = 0; at < right.length; at++) {
            double probability = Scorer.probability(found.together()[at]);
            int bin = Math.min(BINS - 1, (int) (probability * BINS));
            said[bin] += probability;
            rights[bin] += right[at] ? 1 : 0;
            pairs[bin]++;
        }
        return IntStream.range(0, BINS)
                .filter(bin -> pairs[bin] > 0)
                .mapToObj(bin -> new Bin(said[bin] / pairs[bin], (double) rights[bin] / pairs[bin], pairs[bin]))
                .toList();
    }
}
