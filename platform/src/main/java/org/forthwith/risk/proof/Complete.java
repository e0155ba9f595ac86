package org.forthwith.risk.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Question;

/** (d) A table that lays no floor has said nothing. That is forgiven only while something is missing, which is then named. */
// [impl->req~risk-proved-complete~1]
final class Complete implements Claim {

    @Override
    public String code() {
        return "d";
    }

    @Override
    public String says() {
        return "Every combination is graded by a row of the table, or the facts that are missing are named.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        var space = model.space();
        var missing = space.anyOf(Stream.of(Question.values())
                .filter(Question::graded)
                .map(question -> space.where(question, Answer.UNKNOWN))
                .toList());
        return space.smallest(space.outside(missing.or(model.table().lays(Grade.LOW))))
                .map(answers ->
                        new Counterexample(answers, "no row of the table lays a floor, and nothing is missing"));
    }
}
