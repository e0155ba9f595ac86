package org.forthwith.risk.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Question;

/** (b) What holds of the grade must hold of each row as well: a row that permits low too widely waits for another one to be deleted. */
// [impl->req~risk-proved-low-needs-every-no~1]
final class LowNeedsEveryNo implements Claim {

    private static final AtLeast LOW = new AtLeast(Grade.LOW);

    @Override
    public String code() {
        return "b";
    }

    @Override
    public String says() {
        return "Low is said, by the grade and by any row, only where every question about access to children and about the past is answered no"
                + " with evidence; a no without evidence counts as unknown.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        var open = open(model.space());
        var grades = model.readings().stream()
                .map(reading ->
                        found(model.space(), open.and(reading.below(Grade.MEDIUM)), reading.who() + " says low"));
        var rows = model.rows().stream()
                .filter(row -> row.rule().effect().equals(LOW))
                .map(row -> found(model.space(), open.and(row.fires()), row.words() + " permits low"));
        return Counterexample.smallest(grades).or(() -> Counterexample.smallest(rows));
    }

    private static Region open(Space space) {
        return space.anyOf(Stream.of(Question.values())
                .filter(Question::guardsLow)
                .map(question -> space.where(question, Answer.UNKNOWN, Answer.YES))
                .toList());
    }

    private static Optional<Counterexample> found(Space space, Region where, String so) {
        return space.smallest(where).map(answers -> new Counterexample(answers, so));
    }
}
