package org.forthwith.linkage.train;

import java.util.SplittableRandom;
import org.forthwith.linkage.block.Crew;
import org.forthwith.linkage.spec.People;

/** Pairs of records picked at random, and the pattern of each: what is met between people who have nothing to do with each other. */
final class RandomPairs {

    static final int MOST = 1_000_000;
    private static final int TASK = 20_000;

    private final int[] left;
    private final int[] right;
    private final long[] patterns;

    private RandomPairs(int many) {
        this.left = new int[many];
        this.right = new int[many];
        this.patterns = new long[many];
    }

    /** All pairs that may be compared, where there are few. */
    static RandomPairs of(People people, long seed) {
        NumberedPairs numbered = new NumberedPairs(people);
        SplittableRandom chance = new SplittableRandom(seed);
        boolean few = numbered.count() <= MOST;
        RandomPairs pairs = new RandomPairs(few ? (int) numbered.count() : MOST);
        for (int at = 0; at < pairs.left.length; at++) {
            long number = few ? at : chance.nextLong(numbered.count());
            pairs.left[at] = numbered.left(number);
            pairs.right[at] = numbered.right(number, pairs.left[at]);
        }
        Crew.work((pairs.left.length + TASK - 1) / TASK, () -> pairs.looking(people));
        return pairs;
    }

    private Crew.Hand looking(People people) {
        Eyes eyes = new Eyes(people);
        return task -> {
            int until = Math.min(left.length, (task + 1) * TASK);
            for (int at = task * TASK; at < until; at++) {
                patterns[at] = eyes.pattern(left[at], right[at]);
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
            if (!known.together(left[at], right[at])) {
                met.add(patterns[at], 1);
            }
        }
        return met;
    }
}
