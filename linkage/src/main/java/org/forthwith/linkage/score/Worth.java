package org.forthwith.linkage.score;

import java.util.function.ToDoubleFunction;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.train.Frequencies;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.Weights;

/**
 * What one comparison is worth, in bits, laid out to be looked up.
 *
 * @param beside the place of the comparison beside which it is worth something else; -1 for none
 * @param alone for each level
 * @param with the same beside the other
 * @param valueAlone for each value in common, what its frequency adds; empty where frequency does not count
 * @param valueWith the same beside the other
 */
@SuppressWarnings("ArrayRecordComponent") // tables of numbers, compared by nobody
record Worth(int beside, double[] alone, double[] with, float[] valueAlone, float[] valueWith) {

    private static final float[] NONE = {};

    /** @param shares of values, as the model has learnt them */
    static Worth of(Model.Learnt learnt, Comparison comparison, boolean byFrequency, ToDoubleFunction<String> shares) {
        Weights weights = learnt.weights();
        Model.Beside beside = learnt.beside();
        Weights others = beside == null ? weights : new Weights(weights.same(), beside.different());
        double byChance = weights.different()[comparison.top()];
        double shared =
                beside == null ? 0 : Math.max(0, (others.different()[comparison.top()] - byChance) / (1 - byChance));
        return new Worth(
                beside == null ? -1 : beside.comparison(),
                bits(weights, comparison),
                bits(others, comparison),
                byFrequency ? values(learnt.frequencies(), shares, comparison, byChance, 0) : NONE,
                byFrequency && beside != null
                        ? values(learnt.frequencies(), shares, comparison, others.different()[comparison.top()], shared)
                        : NONE);
    }

    private static double[] bits(Weights weights, Comparison comparison) {
        double[] bits = new double[comparison.words().size()];
        for (int level = 1; level < bits.length; level++) {
            bits[level] = level == comparison.neutral() ? 0 : weights.bits(level);
        }
        return bits;
    }

    /**
     * For each value by how many bits having it in common says more, or less, than having any value in common.
     *
     * @param shared how often two people have the value in common for the same reason for which they are the same in the other comparison; then it
     *     does not matter how rare it is
     */
    private static float[] values(
            Frequencies frequencies,
            ToDoubleFunction<String> shares,
            Comparison comparison,
            double onAverage,
            double shared) {
        float[] bits = new float[comparison.terms().values()];
        float ofUnseen = bits(onAverage, shared, frequencies.unseen());
        for (int code = 0; code < bits.length; code++) {
            double share = shares.applyAsDouble(comparison.value(code));
            bits[code] = share == frequencies.unseen() ? ofUnseen : bits(onAverage, shared, share);
        }
        return bits;
    }

    private static float bits(double onAverage, double shared, double share) {
        return (float) (Math.log(onAverage / (shared + (1 - shared) * share)) / Math.log(2));
    }

    /** No level but the highest is worth more. */
    double mostBelowTop() {
        double most = 0;
        for (int level = 1; level < top(); level++) {
            most = Math.max(most, Math.max(alone[level], with[level]));
        }
        return most;
    }

    int top() {
        return alone.length - 1;
    }

    double bits(int level, boolean besideTheOther) {
        return besideTheOther ? with[level] : alone[level];
    }

    /** Whether the frequency of the value counts on this level. */
    boolean counts(int level) {
        return level == top() && valueAlone.length > 0;
    }

    double forValue(int code, boolean besideTheOther) {
        return besideTheOther ? valueWith[code] : valueAlone[code];
    }
}
