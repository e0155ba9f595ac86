package org.forthwith.risk.proof;

import java.util.Optional;

/** (f3) Two names for one rule look like two reasons. */
final class NoDoubles implements Claim {

    @Override
    public String code() {
        return "f3";
    }

    @Override
    public String says() {
        return "No two rows differ only in what they are called.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        var pairs = new RowPairs(model);
        return Counterexample.smallest(pairs.all()
                .filter(pair -> pair.one().fires().equals(pair.other().fires())
                        && pair.one().rule().effect().equals(pair.other().rule().effect()))
                .map(pair -> pairs.found(pair, " are one rule under two names")));
    }
}
