package org.forthwith.risk.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Question;

/** (c2) Grading asks for no answer to such a question, so none may count. */
final class BesideTheGrade implements Claim {

    @Override
    public String code() {
        return "c2";
    }

    @Override
    public String says() {
        return "A question that stands beside the grade, as who has been identified how surely, never moves it.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        return Counterexample.smallest(Stream.of(Question.values())
                .filter(question -> !question.graded())
                .flatMap(question -> Stream.of(Grade.MEDIUM, Grade.HIGH, Grade.VERY_HIGH)
                        .flatMap(grade -> Stream.of(Answer.UNKNOWN, Answer.YES)
                                .map(answer -> moves(model, question, grade, answer)))));
    }

    private static Optional<Counterexample> moves(Model model, Question question, Grade grade, Answer answer) {
        var space = model.space();
        var no = space.given(model.table().atLeast(grade), question, Answer.NO);
        var other = space.given(model.table().atLeast(grade), question, answer);
        return space.smallest(no.equivalence(other).not())
                .map(answers -> new Counterexample(
                        Counterexample.with(answers, question, answer),
                        "the table does not say the same as with \"" + question.asks() + "\" no"));
    }
}
