package org.forthwith.linkage.train;

import org.forthwith.linkage.level.Comparer;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.spec.People;

/** Tells the pattern of a pair, for one thread. A level that another comparison has told stands in it as missing: it is learnt from once. */
final class Eyes {

    private final Comparer[] comparers;
    private final int[] neutral;

    Eyes(People people) {
        this.comparers = people.comparers();
        this.neutral =
                people.comparisons().stream().mapToInt(Comparison::neutral).toArray();
    }

    long pattern(int left, int right) {
        long pattern = 0;
        for (int at = 0; at < comparers.length; at++) {
            int level = comparers[at].level(left, right);
            pattern |= Patterns.with(at, level == neutral[at] ? 0 : level);
        }
        return pattern;
    }
}
