package org.forthwith.linkage.train;

import java.util.Map;

/** The shares of values by their numbers, laid out to be looked up quickly. */
final class Shares {

    private final long[] numbers;
    private final double[] shares;
    private final double otherwise;

    Shares(Map<Long, Double> known, double otherwise) {
        int places = Integer.highestOneBit(Math.max(8, 3 * known.size())) << 1;
        this.numbers = new long[places];
        this.shares = new double[places];
        this.otherwise = otherwise;
        known.forEach((number, share) -> {
            int place = place(number);
            numbers[place] = number;
            shares[place] = share;
        });
    }

    double of(long number) {
        int place = place(number);
        return shares[place] == 0 ? otherwise : shares[place];
    }

    /** Where a number stands, or a free place: there no share stands, and a share is never nothing. */
    private int place(long number) {
        int place = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & (numbers.length - 1);
        while (numbers[place] != number && shares[place] != 0) {
            place = (place + 1) & (numbers.length - 1);
        }
        return place;
    }
}
