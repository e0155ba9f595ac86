package org.forthwith.risk.proof;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Proof;
import org.forthwith.risk.Proof.Property;
import org.forthwith.risk.Prover;
import org.forthwith.risk.Question;
import org.forthwith.risk.table.DmnRules;
import org.jspecify.annotations.Nullable;

/** Proves a rule set that is a DMN table. It takes about a second, most of which goes to reading the file. May be used by many threads. */
public final class TableProver implements Prover {

    private static final List<Claim> CLAIMS = List.of(
            new ChildNeverLow(),
            new LowNeedsEveryNo(),
            new WorseNeverLowers(),
            new BesideTheGrade(),
            new Complete(),
            new FloorsHold(),
            new TableReachesFloors(),
            new RowsCanFire(),
            new RowsHaveEffect(),
            new NoDoubles(),
            new NoContradiction());

    // [impl->req~risk-rule-sets-are-proved~1]
    @Override
    public Proof prove(String id, byte[] file) {
        DmnRules table;
        try {
            table = DmnRules.read(id, file);
            new EngineAgrees(table).check();
        } catch (IllegalArgumentException unreadable) {
            return refused(DmnRules.name(id, file), String.valueOf(unreadable.getMessage()));
        }
        var model = Model.of(table.rules());
        return new Proof(
                table.name(),
                CLAIMS.stream().map(claim -> property(claim, model)).toList());
    }

    private static Property property(Claim claim, Model model) {
        var combinations = model.space().size();
        var against = claim.refute(model);
        return new Property(
                claim.code(),
                claim.says(),
                against.isEmpty(),
                combinations,
                against.map(Counterexample::words)
                        .orElseGet(() -> String.format(Locale.ROOT, "holds for all %,d combinations", combinations)),
                answers(against));
    }

    private static @Nullable Map<Question, Answer> answers(Optional<Counterexample> against) {
        return against.map(Counterexample::answers).orElse(null);
    }

    // [impl->req~risk-unreadable-cell-is-named~1]
    private static Proof refused(String name, String because) {
        return new Proof(
                name,
                List.of(new Property(
                        "file",
                        "The file is a table of the kind that can be proved, and the engine runs it as it reads.",
                        false,
                        BigInteger.ZERO,
                        because,
                        null)));
    }
}
