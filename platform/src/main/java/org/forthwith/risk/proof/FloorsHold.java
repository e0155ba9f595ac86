package org.forthwith.risk.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.risk.Floors;

/** (e1) Whatever the table says, and for fresh cases as for old ones. */
// [impl->req~risk-proved-floors-hold~1]
final class FloorsHold implements Claim {

    @Override
    public String code() {
        return "e1";
    }

    @Override
    public String says() {
        return "On the ladder the platform never says less than any floor that stands in its code, whatever the table says.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        return Counterexample.smallest(Stream.of(false, true).flatMap(overdue -> {
            var reading = model.platform(overdue);
            return Floors.ways(overdue).stream()
                    .map(way -> model.space()
                            .smallest(model.space().where(Model.cells(way)).and(reading.below(way.atLeast())))
                            .map(answers -> new Counterexample(
                                    answers,
                                    reading.who() + " says less than "
                                            + way.atLeast().words())));
        }));
    }
}
