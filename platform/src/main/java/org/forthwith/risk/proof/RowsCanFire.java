package org.forthwith.risk.proof;

import java.util.Map;
import java.util.Optional;

/** (f1) A row that cannot fire is a promise that nobody keeps. */
final class RowsCanFire implements Claim {

    @Override
    public String code() {
        return "f1";
    }

    @Override
    public String says() {
        return "Every row fires for some combination.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        return model.rows().stream()
                .filter(row -> row.fires().empty())
                .findFirst()
                .map(row -> new Counterexample(Map.of(), row.words() + " never fires"));
    }
}
