package org.forthwith.app.demo;

import java.util.ArrayList;
import java.util.List;

/** Things of which some come more often than others. */
final class Weighted<T> {

    private final List<T> things = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double sum;

    Weighted<T> add(T thing, double weight) {
        sum += weight;
        things.add(thing);
        upTo.add(sum);
        return this;
    }

    T pick(Dice dice) {
        double at = dice.fraction() * sum;
        int i = 0;
        while (i < things.size() - 1 && upTo.get(i) <= at) {
            i++;
        }
        return things.get(i);
    }
}
