package org.forthwith.linkage.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.spec.Key;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Dictionary;
import org.forthwith.linkage.table.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * The keys of every record under one rule, as numbers.
 *
 * @param one the key of each record, or -1; empty where a record may have several
 * @param several the keys of each record, in order, where it may have several; else null
 */
@SuppressWarnings("ArrayRecordComponent") // one array for a million records, never compared as a value
record Keys(int[] one, int @Nullable [][] several, int different) {

    private static final int[] NONE = {};
    private static final int MOST = 1 << 26;

    static Keys of(Rule rule, People people) {
        Keys keys = null;
        for (Key key : rule.keys()) {
            Keys next = of(key, people);
            keys = keys == null ? next : keys.and(next);
        }
        if (keys == null) {
            throw new IllegalArgumentException("a rule without keys");
        }
        return keys;
    }

    private static Keys of(Key key, People people) {
        Comparison comparison = people.comparisons().get(people.at(key.comparison()));
        String part = key.part();
        if (comparison.terms().ofField() != null) {
            return several(comparison, part, people.rows());
        }
        Column column =
                part == null ? comparison.column() : comparison.column().mapped(value -> Kind.part(part, value));
        return new Keys(column.codes(), null, column.dictionary().size());
    }

    /** The part is taken of each value; two values of a record may have the same one. */
    private static Keys several(Comparison comparison, @Nullable String part, int rows) {
        Dictionary keys = new Dictionary();
        int[] ofValue = new int[comparison.terms().values()];
        for (int code = 0; code < ofValue.length; code++) {
            String value = comparison.value(code);
            ofValue[code] = keys.add(part == null ? value : Kind.part(part, value));
        }
        int[][] several = new int[rows][];
        for (int row = 0; row < rows; row++) {
            several[row] = Arrays.stream(comparison.terms().of(comparison.column(), row))
                    .map(code -> ofValue[code])
                    .filter(key -> key != Dictionary.NONE)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return new Keys(NONE, several, keys.size());
    }

    private Keys and(Keys other) {
        if (several == null && other.several == null) {
            Numbering numbering = new Numbering(one.length);
            int[] both = new int[one.length];
            for (int row = 0; row < both.length; row++) {
                both[row] = (one[row] | other.one[row]) < 0
                        ? Dictionary.NONE
                        : numbering.of(((long) one[row] << 32) | other.one[row]);
            }
            return new Keys(both, null, numbering.size());
        }
        return severalOf(other);
    }

    private Keys severalOf(Keys other) {
        long most = 0;
        for (int row = 0; row < rows(); row++) {
            most += (long) of(row).length * other.of(row).length;
        }
        if (most > MOST) {
            throw new Unreadable("Two columns of several values each give more than " + MOST + " keys together.");
        }
        Numbering numbering = new Numbering((int) most);
        int[][] both = new int[rows()][];
        for (int row = 0; row < both.length; row++) {
            both[row] = each(of(row), other.of(row), numbering);
        }
        return new Keys(NONE, both, numbering.size());
    }

    private static int[] each(int[] left, int[] right, Numbering numbering) {
        List<Integer> both = new ArrayList<>();
        for (int of : left) {
            for (int with : right) {
                both.add(numbering.of(((long) of << 32) | with));
            }
        }
        return both.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    int rows() {
        return several == null ? one.length : several.length;
    }

    int[] of(int row) {
        if (several != null) {
            return several[row];
        }
        return one[row] < 0 ? NONE : new int[] {one[row]};
    }

    /** The first key that two records have in common, or -1. */
    int shared(int left, int right) {
        if (several == null) {
            return one[left] == one[right] ? one[left] : -1;
        }
        for (int key : several[left]) {
            if (Arrays.binarySearch(several[right], key) >= 0) {
                return key;
            }
        }
        return -1;
    }

    /** How many records have each key. */
    int[] counts() {
        int[] counts = new int[different];
        forEach((row, key) -> counts[key]++);
        return counts;
    }

    /** Is shown each record with each of its keys. */
    interface Visitor {
        void key(int row, int key);
    }

    void forEach(Visitor visitor) {
        for (int row = 0; row < rows(); row++) {
            show(row, visitor);
        }
    }

    private void show(int row, Visitor visitor) {
        if (several == null) {
            if (one[row] >= 0) {
                visitor.key(row, one[row]);
            }
        } else {
            for (int key : several[row]) {
                visitor.key(row, key);
            }
        }
    }

    /**
     * How many pairs that may be compared have a key in common, of keys that at most so many such pairs have; a pair with two keys is counted
     * twice. A record is held against all that stand before its own file, or before itself where there is but one file.
     */
    long pairs(People people, long most) {
        long[] pairs = new long[different];
        int[] before = new int[different];
        int counted = 0;
        for (int row = 0; row < rows(); row++) {
            while (counted < row && people.comparable(counted, row)) {
                show(counted++, (any, key) -> before[key]++);
            }
            show(row, (any, key) -> pairs[key] += before[key]);
        }
        return Arrays.stream(pairs).filter(each -> each <= most).sum();
    }

    /** How many pairs there are among so many records. */
    static long pairs(long records) {
        return records * (records - 1) / 2;
    }
}
