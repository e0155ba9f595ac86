package org.forthwith.risk.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Question;

/** (c1) No aggravating fact may pay. */
// [impl->req~risk-proved-worse-never-lowers~1]
final class WorseNeverLowers implements Claim {

    private record Turn(Reading reading, Question question, Answer from, Answer to, Grade grade) {}

    @Override
    public String code() {
        return "c1";
    }

    @Override
    public String says() {
        return "On the ladder, turning any answer from no to unknown or from unknown to yes, all others as they are, never lowers the grade.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        return Counterexample.smallest(turns(model).map(turn -> lowers(model.space(), turn)));
    }

    private static Stream<Turn> turns(Model model) {
        return model.readings().stream()
                .flatMap(reading -> Stream.of(Question.values())
                        .filter(Question::graded)
                        .flatMap(question -> Stream.of(Grade.MEDIUM, Grade.HIGH, Grade.VERY_HIGH)
                                .flatMap(grade -> Stream.of(
                                        new Turn(reading, question, Answer.NO, Answer.UNKNOWN, grade),
                                        new Turn(reading, question, Answer.UNKNOWN, Answer.YES, grade)))));
    }

    private static Optional<Counterexample> lowers(Space space, Turn turn) {
        var before = space.given(turn.reading().atLeast(turn.grade()), turn.question(), turn.from());
        var after = space.given(turn.reading().below(turn.grade()), turn.question(), turn.to());
        return space.smallest(before.and(after))
                .map(answers ->
                        new Counterexample(Counterexample.with(answers, turn.question(), turn.to()), words(turn)));
    }

    private static String words(Turn turn) {
        return turn.reading().who() + " says less than " + turn.grade().words() + ", and with \""
                + turn.question().asks() + "\" "
                + Counterexample.words(turn.from()) + " it says " + turn.grade().words() + " or more";
    }
}
