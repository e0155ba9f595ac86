package org.forthwith.risk.proof;

import java.util.Optional;
import org.forthwith.risk.Floors;
import org.forthwith.risk.Way;

/**
 * (e2) The floors of the code are a second lock and not the first: whoever reads the table must find in it what will be done.
 * Floors that grow with time are not asked of it, because a table has no clock.
 */
// [impl->req~risk-proved-table-reaches-floors~1]
final class TableReachesFloors implements Claim {

    @Override
    public String code() {
        return "e2";
    }

    @Override
    public String says() {
        return "The table by itself never lays a lower floor than the platform's code does on the first day.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        return Counterexample.smallest(Floors.ways(false).stream()
                .map(way -> model.space()
                        .smallest(model.space()
                                .where(Model.cells(way))
                                .and(model.space().outside(model.table().lays(way.atLeast()))))
                        .map(answers -> new Counterexample(answers, words(way)))));
    }

    private static String words(Way way) {
        return "the table lays no floor of " + way.atLeast().words() + ", which the code does because " + way.because()
                + " (" + way.rule() + ")";
    }
}
