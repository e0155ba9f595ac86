package org.forthwith.linkage.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.forthwith.linkage.block.Crew;
import org.forthwith.linkage.block.Pairs;

/** The pairs that weigh enough, by their rows. */
@SuppressWarnings("ArrayRecordComponent") // millions of pairs, never compared as a value
public record Links(int[] left, int[] right, double[] weight) {

    public int size() {
        return left.length;
    }

    /** Looks at every pair, with all processors, and keeps those that weigh at least so much, in the order of their rows. */
    public static Links of(Pairs pairs, Scorer scorer, double least) {
        List<Hand> crew = Crew.work(pairs.tasks(), () -> new Hand(pairs, scorer, least));
        int all = crew.stream().mapToInt(hand -> hand.size).sum();
        return sorted(crew, all, pairs.records());
    }

    /** Puts each pair to those of its left record, and these in the order of the right one. */
    private static Links sorted(List<Hand> crew, int all, int records) {
        int[] next = new int[records + 1];
        for (Hand hand : crew) {
            for (int each = 0; each < hand.size; each++) {
                next[(int) (hand.pairs[each] >>> 32) + 1]++;
            }
        }
        for (int record = 0; record < records; record++) {
            next[record + 1] += next[record];
        }
        Links links = new Links(new int[all], new int[all], new double[all]);
        for (Hand hand : crew) {
            for (int each = 0; each < hand.size; each++) {
                int left = (int) (hand.pairs[each] >>> 32);
                links.put(next[left]++, left, (int) hand.pairs[each], hand.weights[each]);
            }
        }
        return links;
    }

    private void put(int free, int leftRow, int rightRow, double bits) {
        int at = free;
        while (at > 0 && left[at - 1] == leftRow && right[at - 1] > rightRow) {
            right[at] = right[at - 1];
            left[at] = left[at - 1];
            weight[at] = weight[at - 1];
            at--;
        }
        left[at] = leftRow;
        right[at] = rightRow;
        weight[at] = bits;
    }

    /** Those that weigh at least so much. */
    public Links atLeast(double least) {
        int[] kept =
                IntStream.range(0, size()).filter(at -> weight[at] >= least).toArray();
        return only(kept);
    }

    /** Those at some places. */
    public Links only(int[] kept) {
        return new Links(
                Arrays.stream(kept).map(at -> left[at]).toArray(),
                Arrays.stream(kept).map(at -> right[at]).toArray(),
                Arrays.stream(kept).mapToDouble(at -> weight[at]).toArray());
    }

    private static final class Hand implements Crew.Hand {

        private final Pairs of;
        private final Scorer.Eye eye;
        private final double least;
        private long[] pairs = new long[1024];
        private double[] weights = new double[1024];
        private int size;

        Hand(Pairs of, Scorer scorer, double least) {
            this.of = of;
            this.eye = scorer.eye();
            this.least = least;
        }

        @Override
        public void task(int task) {
            of.visit(task, this::look);
        }

        private void look(int left, int right) {
            double weight = eye.weightOf(left, right, least);
            if (weight >= least) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, size * 2);
                    weights = Arrays.copyOf(weights, size * 2);
                }
                pairs[size] = ((long) left << 32) | right;
                weights[size++] = weight;
            }
        }
    }
}
