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

    private static final double LOG_2 = Math.log(2);

    /** By how many bits a level makes it likelier that two records are of one person. Missing says nothing. */
    // [impl->req~missing-is-never-evidence~1]
    public double bits(int level) {
        return level == 0 ? 0 : Math.log(same[level] / different[level]) / LOG_2;
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
