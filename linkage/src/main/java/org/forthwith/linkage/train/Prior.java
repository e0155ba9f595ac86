package org.forthwith.linkage.train;

import java.util.stream.IntStream;
import org.forthwith.linkage.spec.People;

/**
 * The share of pairs that are of one person, before anything is compared. It hangs on how many records there are: each has so many others of its
 * person, and is held against more strangers the more there are.
 */
final class Prior {

    private Prior() {}

    /**
     * How many pairs there are for each record that looks for another. In several files the largest is where is looked, and the records of the others
     * look: that a register grows does not give those who are looked up in it more records.
     */
    static double against(People people) {
        int largest = people.table().files() == 1
                ? 0
                : IntStream.of(people.table().rowsOfFiles()).max().orElse(0);
        return people.pairs() / (double) Math.max(1, people.rows() - largest);
    }

    /** The share for these records where each finds as many others as those did from which the model was learnt. */
    static double of(Model model, People people) {
        double now = against(people);
        return model.against() == now || now == 0
                ? model.share()
                : bounded(model.share() * model.against() / now, people);
    }

    static double bounded(double share, People people) {
        return Math.clamp(share, 1.0 / Math.max(4, people.pairs()), 0.5);
    }
}
