package org.forthwith.linkage.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forthwith.linkage.level.Comparer;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.train.Model;
import org.jspecify.annotations.Nullable;

/** The weights of a model, laid out for the records at hand. Shared by all threads; each compares with {@link #eye} of its own. */
public final class Scorer {

    private final People people;
    private final List<Comparison> comparisons;
    private final double start;
    private final Worth[] worths;
    private final double[] mostBelowTop;

    /** Columns of few values first: they lie near at hand, and have often been compared before. */
    private final int[] inTurn;

    /** Says that a pair weighs less than was asked for. */
    public static final double TOO_LITTLE = Double.NEGATIVE_INFINITY;

    public Scorer(Model model, People people) {
        this(model, people, LookUps.of(model), model.startBits());
    }

    /**
     * For many small sets of records by one model.
     *
     * @param lookUps of the model, laid out once for all
     * @param start the bits from which a pair starts
     */
    public Scorer(Model model, People people, LookUps lookUps, double start) {
        this.people = people;
        this.comparisons = people.comparisons();
        this.start = start;
        this.worths = new Worth[comparisons.size()];
        for (int at = 0; at < worths.length; at++) {
            boolean byFrequency = people.spec().comparisons().get(at).byFrequency();
            worths[at] = Worth.of(
                    model.learnt().get(at),
                    comparisons.get(at),
                    byFrequency,
                    lookUps.of().get(at));
        }
        this.mostBelowTop =
                Arrays.stream(worths).mapToDouble(Worth::mostBelowTop).toArray();
        this.inTurn = IntStream.range(0, worths.length)
                .boxed()
                .sorted(Comparator.comparingInt(
                        at -> comparisons.get(at).terms().values()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The shares of values that a model has learnt, each comparison's laid out to be looked up; safe for many threads. */
    public record LookUps(List<ToDoubleFunction<String>> of) {

        public LookUps {
            of = List.copyOf(of);
        }

        public static LookUps of(Model model) {
            return new LookUps(model.learnt().stream()
                    .map(learnt -> learnt.frequencies().lookUp())
                    .toList());
        }
    }

    /** Compares, for one thread. */
    public Eye eye() {
        return new Eye();
    }

    /** Looks at pairs, one after another. */
    public final class Eye {

        private final Comparer[] comparers = people.comparers();
        private final int[] levels = new int[comparers.length];

        /** The weight of a pair, in bits: 0 is even odds. */
        public double weight(int left, int right) {
            look(left, right);
            double weight = start;
            for (int at = 0; at < levels.length; at++) {
                weight += bits(at, left, right);
            }
            return weight;
        }

        /**
         * The weight of a pair if it is at least so much, and {@link #TOO_LITTLE} otherwise. Most pairs are given up before a letter of them is
         * compared, because not even the best of what is left to compare would be enough.
         */
        public double weightOf(int left, int right, double least) {
            for (int at = 0; at < comparers.length; at++) {
                levels[at] = comparers[at].atOnce(left, right);
            }
            double weight = start;
            double stillPossible = 0;
            for (int at = 0; at < levels.length; at++) {
                if (levels[at] == Comparer.NOT_YET) {
                    stillPossible += mostBelowTop[at];
                } else {
                    weight += bits(at, left, right);
                }
            }
            for (int next = 0; next < inTurn.length && weight + stillPossible >= least; next++) {
                int at = inTurn[next];
                if (levels[at] == Comparer.NOT_YET) {
                    levels[at] = comparers[at].level(left, right);
                    stillPossible -= mostBelowTop[at];
                    weight += bits(at, left, right);
                }
            }
            return weight + stillPossible >= least ? weight : TOO_LITTLE;
        }

        private double bits(int at, int left, int right) {
            Worth worth = worths[at];
            boolean beside = beside(worth);
            double bits = worth.bits(levels[at], beside);
            return worth.counts(levels[at]) ? bits + worth.forValue(comparers[at].common(left, right), beside) : bits;
        }

        private void look(int left, int right) {
            for (int at = 0; at < comparers.length; at++) {
                levels[at] = comparers[at].level(left, right);
            }
        }

        private boolean beside(Worth worth) {
            return worth.beside() >= 0 && levels[worth.beside()] == worths[worth.beside()].top();
        }

        /** What each comparison adds for a pair, in the order of the description. */
        // [impl->req~a-weight-can-be-read~1]
        public List<Part> parts(int left, int right) {
            look(left, right);
            List<Part> parts = new ArrayList<>();
            for (int at = 0; at < levels.length; at++) {
                Worth worth = worths[at];
                boolean beside = beside(worth);
                double forValue =
                        worth.counts(levels[at]) ? worth.forValue(comparers[at].common(left, right), beside) : 0;
                parts.add(new Part(
                        comparisons.get(at).name(),
                        comparisons.get(at).words().get(levels[at]),
                        worth.bits(levels[at], beside),
                        forValue,
                        beside && levels[at] > 0
                                ? comparisons.get(worth.beside()).name()
                                : null));
            }
            return parts;
        }
    }

    /**
     * What one comparison says about a pair.
     *
     * @param word the level on which the two stand
     * @param bits what that level is worth
     * @param forFrequency what it adds, or takes away, that the value in common is rare or frequent
     * @param beside the other comparison that is the same and has been allowed for; null for none
     */
    public record Part(
            String comparison,
            String word,
            double bits,
            double forFrequency,
            @Nullable String beside) {}

    /** The bits from which a pair starts. */
    public double start() {
        return start;
    }

    public static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }

    public static double weight(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }
}
