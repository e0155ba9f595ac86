package org.forthwith.linkage.train;

import java.util.SplittableRandom;
import org.forthwith.linkage.block.Crew;
import org.forthwith.linkage.spec.People;

/** Pairs of records picked at random, and the pattern of each: what is met between people who have nothing to do with each other. */
final class RandomPairs {

    private static final int MOST = 1_000_000;
    private static final int TASK = 20_000;

    private final int[] left;
    private final int[] right;
    private final long[] patterns;

    private RandomPairs(int[] left, int[] right) {
        this.left = left;
        this.right = right;
        this.patterns = new long[left.length];
    }

    /** All pairs where there are few. */
    static RandomPairs of(People people, long seed) {
        long all = (long) people.rows() * (people.rows() - 1) / 2;
        RandomPairs pairs = all <= MOST ? all(people, (int) all) : some(people, new SplittableRandom(seed));
        Crew.work((pairs.left.length + TASK - 1) / TASK, () -> pairs.looking(people));
        return pairs;
    }

    private static RandomPairs all(People people, int all) {
        RandomPairs pairs = new RandomPairs(new int[all], new int[all]);
        int at = 0;
        for (int left = 0; left < people.rows(); left++) {
            for (int right = left + 1; right < people.rows(); right++) {
                pairs.left[at] = left;
                pairs.right[at++] = right;
            }
        }
        return pairs;
    }

    private static RandomPairs some(People people, SplittableRandom chance) {
        RandomPairs pairs = new RandomPairs(new int[MOST], new int[MOST]);
        for (int at = 0; at < MOST; at++) {
            pairs.left[at] = chance.nextInt(people.rows());
            pairs.right[at] = chance.nextInt(people.rows());
        }
        return pairs;
    }

    private Crew.Hand looking(People people) {
        Eyes eyes = new Eyes(people);
        return task -> {
            int until = Math.min(left.length, (task + 1) * TASK);
            for (int at = task * TASK; at < until; at++) {
                boolean fit = left[at] != right[at] && people.comparable(left[at], right[at]);
                patterns[at] = fit ? eyes.pattern(left[at], right[at]) : -1;
            }
        };
    }

    /** Says of a pair that it is to be left out. */
    interface Known {
        boolean together(int left, int right);
    }

    Patterns but(Known known) {
        Patterns met = new Patterns();
        for (int at = 0; at < left.length; at++) {
            if (patterns[at] != -1 && !known.together(left[at], right[at])) {
                met.add(patterns[at], 1);
            }
        }
        return met;
    }
}
