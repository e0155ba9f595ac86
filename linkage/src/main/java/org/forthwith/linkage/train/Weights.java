package org.forthwith.linkage.train;

import java.util.Arrays;

/**
 * What each level of one comparison is worth.
 *
 * @param same how often each level is met between two records of one person, where nothing is missing; sums to 1, the level "missing" aside
 * @param different the same between two different people
 */
@SuppressWarnings("ArrayRecordComponent") // small tables of numbers, compared by nobody
public record Weights(double[] same, double[] different) {

    private static final double HARDLY = 1e-5;
    private static final double LOG_2 = Math.log(2);

    /** By how many bits a level makes it likelier that two records are of one person. Missing says nothing. */
    // [impl->req~missing-is-never-evidence~1]
    public double bits(int level) {
        return level == 0 ? 0 : Math.log(same[level] / different[level]) / LOG_2;
    }

    /**
     * The same with each level that was hardly met worth no less than the one below it: it is more alike, and of how much it is worth the records have
     * said nothing.
     */
    Weights steady() {
        double[] steady = same.clone();
        for (int level = 2; level < top(); level++) {
            double below = steady[level - 1] / different[level - 1];
            boolean hardlyMet = same[level] < HARDLY && different[level] < HARDLY;
            if (hardlyMet && steady[level] / different[level] < below) {
                steady[level] = Math.min(1, different[level] * below);
            }
        }
        return new Weights(steady, different);
    }

    public int top() {
        return same.length - 1;
    }

    Weights withSame(double[] others) {
        return new Weights(Arrays.copyOf(others, others.length), different);
    }

    /** A level that says nothing, because another comparison has told it, is met as often between the same as between different people. */
    Weights silentAt(int level) {
        double[] others = same.clone();
        others[level] = different[level];
        return withSame(others);
    }
}
