package org.forthwith.linkage.cluster;

import java.util.stream.IntStream;

/**
 * What all pairs between two groups, or within one, weigh together.
 *
 * @param bits the sum
 * @param pairs how many may be compared
 */
record Between(double bits, long pairs) {

    private static final int MOST_RECORDS = 100;

    static final Between NOTHING = new Between(0, 0);

    Between and(Between other) {
        return new Between(bits + other.bits, pairs + other.pairs);
    }

    double average() {
        return bits / pairs;
    }

    /** One pair, which counts for no more than so much above or below the middle. */
    static Between of(double weight, double middle) {
        return new Between(Math.clamp(weight, middle - Groups.MOST, middle + Groups.MOST), 1);
    }

    /** All pairs of one record of each side that may be compared. */
    static Between all(int[] one, int[] other, Others others, double middle) {
        int[] lefts = some(one);
        int[] rights = some(other);
        Between all = NOTHING;
        for (int left : lefts) {
            for (int right : rights) {
                all = all.and(of(left, right, others, middle));
            }
        }
        return all.times((double) one.length * other.length / ((double) lefts.length * rights.length));
    }

    /** All pairs of one group that may be compared. */
    static Between within(int[] records, Others others, double middle) {
        int[] some = some(records);
        Between all = NOTHING;
        for (int at = 1; at < some.length; at++) {
            for (int before = 0; before < at; before++) {
                all = all.and(of(some[before], some[at], others, middle));
            }
        }
        return all;
    }

    /** Of a very large group so many records, spread evenly, speak for all. */
    private static int[] some(int[] records) {
        int step = (records.length + MOST_RECORDS - 1) / MOST_RECORDS;
        return step <= 1
                ? records
                : IntStream.iterate(0, at -> at < records.length, at -> at + step)
                        .map(at -> records[at])
                        .toArray();
    }

    private Between times(double times) {
        return times == 1 ? this : new Between(bits * times, Math.round(pairs * times));
    }

    private static Between of(int one, int other, Others others, double middle) {
        if (!others.comparable(one, other)) {
            return NOTHING;
        }
        return of(others.weight(Math.min(one, other), Math.max(one, other), middle - Groups.MOST), middle);
    }
}
