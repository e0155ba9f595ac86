package org.forthwith.linkage.train;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.forthwith.linkage.level.Comparison;

/** Counts who has which value. */
final class Holding {

    private Holding() {}

    /** @param persons for each record which one stands for its person */
    static Frequencies of(Comparison comparison, int[] persons) {
        Set<Long> seen = new HashSet<>();
        int[] counts = new int[comparison.terms().values()];
        for (int row = 0; row < persons.length; row++) {
            for (int value : comparison.terms().of(comparison.column(), row)) {
                if (seen.add(((long) persons[row] << 32) | value)) {
                    counts[value]++;
                }
            }
        }
        return comparison.terms().ofField() == null
                ? Frequencies.of(counts, comparison::value)
                : Frequencies.of(counts, comparison::value, having(comparison, persons));
    }

    /** The same where nobody knows who is who, so that each record counts for itself. */
    static Frequencies of(Comparison comparison, int records) {
        return of(comparison, IntStream.range(0, records).toArray());
    }

    /**
     * How many people have any value, where a field holds several: each of them stands in the field. Where it holds one, a person who is written in
     * two ways shows but one of them in a record, and counts once for each.
     */
    private static long having(Comparison comparison, int[] persons) {
        return IntStream.range(0, persons.length)
                .filter(comparison.column()::has)
                .map(row -> persons[row])
                .distinct()
                .count();
    }
}
