package org.forthwith.linkage.train;

import java.util.List;
import org.forthwith.linkage.block.Crew;
import org.forthwith.linkage.block.Pairs;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;

/**
 * What is met among the pairs of one rule. Where there are many, some are picked by their records, from large and small blocks alike: the pairs of
 * a large block are seldom of one person, and must be neither left out nor looked at more than their share.
 *
 * @param patterns of the pairs that were looked at
 * @param pairs how many the rule has
 */
record Met(Patterns patterns, long pairs) {

    private static final long LOOKED_AT = 400_000;

    static Met under(Rule rule, People people) {
        Pairs pairs = Pairs.under(List.of(rule), people);
        long every = Math.max(1, pairs.planned() / LOOKED_AT);
        List<Teller> crew = Crew.work(pairs.tasks(), () -> new Teller(pairs, every, new Eyes(people)));
        Patterns patterns = new Patterns();
        crew.forEach(teller -> patterns.add(teller.patterns));
        return new Met(patterns, crew.stream().mapToLong(teller -> teller.pairs).sum());
    }

    private static final class Teller implements Crew.Hand {

        private final Pairs of;
        private final long every;
        private final Eyes eyes;
        private final Patterns patterns = new Patterns();
        private long pairs;

        Teller(Pairs of, long every, Eyes eyes) {
            this.of = of;
            this.every = every;
            this.eyes = eyes;
        }

        @Override
        public void task(int task) {
            of.visit(task, this::look);
        }

        private void look(int left, int right) {
            pairs++;
            if (every == 1 || picked(left, right)) {
                patterns.add(eyes.pattern(left, right), 1);
            }
        }

        /** One in so many, whichever thread looks at it and whichever pairs stand beside it. */
        private boolean picked(int left, int right) {
            long mixed = (((long) left << 32) | right) * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
            return Long.remainderUnsigned(mixed ^ (mixed >>> 32), every) == 0;
        }
    }
}
