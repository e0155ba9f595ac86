package org.forthwith.linkage.train;

import org.forthwith.linkage.level.Comparer;
import org.forthwith.linkage.spec.People;

/** Tells the pattern of a pair, for one thread. */
final class Eyes {

    private final Comparer[] comparers;

    Eyes(People people) {
        this.comparers = people.comparers();
    }

    long pattern(int left, int right) {
        long pattern = 0;
        for (int at = 0; at < comparers.length; at++) {
            pattern |= Patterns.with(at, comparers[at].level(left, right));
        }
        return pattern;
    }
}
