package org.forthwith.app.demo;

import java.time.Instant;

/**
 * So many arrivals, spread by chance over two years as demand has it: a Poisson process of which the total is known. One after the other in
 * order of time, and none is kept: of what is left, the first falls where the smallest of so many even throws would.
 */
final class Arrivals {

    private final Demand demand;
    private final Dice dice;
    private int left;
    private double passed;

    Arrivals(Demand demand, int count, Dice dice) {
        this.demand = demand;
        this.left = count;
        this.dice = dice;
    }

    boolean more() {
        return left > 0;
    }

    Instant next() {
        passed = 1 - (1 - passed) * StrictMath.pow(dice.fraction(), 1.0 / left);
        left--;
        return demand.when(passed);
    }
}
