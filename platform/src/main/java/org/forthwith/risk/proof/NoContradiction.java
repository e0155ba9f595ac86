package org.forthwith.risk.proof;

import java.util.Optional;
import org.forthwith.risk.proof.RowPairs.Pair;

/** (f4) Whoever reads the milder of two such rows, and not the other, is misled. */
final class NoContradiction implements Claim {

    @Override
    public String code() {
        return "f4";
    }

    @Override
    public String says() {
        return "No two rows that ask the same questions lay different floors for one combination.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        var pairs = new RowPairs(model);
        return Counterexample.smallest(pairs.all()
                .filter(NoContradiction::contradicts)
                .map(pair -> pairs.found(pair, " both fire and lay different floors")));
    }

    private static boolean contradicts(Pair pair) {
        var one = pair.one().rule();
        var other = pair.other().rule();
        return pair.one().lays()
                && pair.other().lays()
                && one.when().keySet().equals(other.when().keySet())
                && !one.effect().equals(other.effect());
    }
}
