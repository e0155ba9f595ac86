package org.forthwith.app.demo;

import java.util.OptionalInt;

/**
 * Values of a reserved range, each handed out once, so that two cases never share one by chance. A range that is smaller than the demand
 * is handed out evenly: most then go without, the late as well as the early.
 */
final class Scarce {

    private static final double NEARLY_ALL = 0.95;

    private final Dice dice;
    private final int[] order;
    private final double share;
    private int given;

    /**
     * @param values how many the range has
     * @param wanted the share of those who ask that should get one
     * @param asks how often it will be asked, about
     */
    Scarce(int values, double wanted, int asks, Dice dice) {
        this.dice = dice;
        this.order = new int[values];
        for (int i = 0; i < values; i++) {
            int j = dice.below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        this.share = Math.min(wanted, NEARLY_ALL * values / Math.max(asks, 1));
    }

    /** The number of a value, from 0; empty for those who go without. */
    OptionalInt draw() {
        return dice.chance(share) && given < order.length ? OptionalInt.of(order[given++]) : OptionalInt.empty();
    }
}
