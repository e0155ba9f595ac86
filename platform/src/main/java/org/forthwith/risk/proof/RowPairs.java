package org.forthwith.risk.proof;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks at every two rows of a table. */
record RowPairs(Model model) {

    /** Two rows, the one that comes first in the table first. */
    record Pair(Row one, Row other) {

        Region both() {
            return one.fires().and(other.fires());
        }

        String words() {
            return one.words() + " and " + other.words();
        }
    }

    Stream<Pair> all() {
        return model.rows().stream()
                .flatMap(one -> model.rows().stream()
                        .filter(other -> one.number() < other.number())
                        .map(other -> new Pair(one, other)));
    }

    Optional<Counterexample> found(Pair pair, String so) {
        return model.space().smallest(pair.both()).map(answers -> new Counterexample(answers, pair.words() + so));
    }
}
