package org.forthwith.linkage.score;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.linkage.level.Comparer;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.train.Model;
import org.jspecify.annotations.Nullable;

/** The weights of a model, laid out for the records at hand. Shared by all threads; each compares with {@link #eye} of its own. */
public final class Scorer {

    private final List<Comparison> comparisons;
    private final double start;
    private final Worth[] worths;

    public Scorer(Model model, People people) {
        this.comparisons = people.comparisons();
        this.start = model.startBits();
        this.worths = new Worth[comparisons.size()];
        for (int at = 0; at < worths.length; at++) {
            boolean byFrequency = people.spec().comparisons().get(at).byFrequency();
            worths[at] = Worth.of(model.learnt().get(at), comparisons.get(at), byFrequency);
        }
    }

    /** Compares, for one thread. */
    public Eye eye() {
        return new Eye();
    }

    /** Looks at pairs, one after another. */
    public final class Eye {

        private final Comparer[] comparers =
                comparisons.stream().map(Comparison::comparer).toArray(Comparer[]::new);
        private final int[] levels = new int[comparers.length];

        /** The weight of a pair, in bits: 0 is even odds. */
        public double weight(int left, int right) {
            look(left, right);
            double weight = start;
            for (int at = 0; at < levels.length; at++) {
                Worth worth = worths[at];
                boolean beside = beside(worth);
                weight += worth.bits(levels[at], beside);
                if (worth.counts(levels[at])) {
                    weight += worth.forValue(comparers[at].common(left, right), beside);
                }
            }
            return weight;
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
