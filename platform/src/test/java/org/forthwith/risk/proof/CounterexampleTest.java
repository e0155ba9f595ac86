package org.forthwith.risk.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.risk.Question.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.Test;

class CounterexampleTest {

    private static Counterexample of(Answer rest, Map<Question, Answer> few, String so) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        Stream.of(Question.values()).forEach(question -> answers.put(question, few.getOrDefault(question, rest)));
        return new Counterexample(answers, so);
    }

    @Test
    void only_the_answers_that_are_not_no_are_told_one_by_one() {
        var found = of(
                Answer.NO, Map.of(RESIDENT_CHILD, Answer.UNKNOWN, SUSPECT_IS_CHILD, Answer.YES), "the table says low");

        assertThat(found.words())
                .isEqualTo("\"Does a child live with the suspect?\" unknown, \"Is the suspect under 18?\" yes,"
                        + " everything else no: the table says low.");
    }

    @Test
    void where_nothing_is_no_nothing_else_is_said() {
        assertThat(of(Answer.YES, Map.of(), "the table says low").words())
                .doesNotContain("everything else")
                .endsWith("yes: the table says low.");
        assertThat(of(Answer.NO, Map.of(), "it is so").words()).isEqualTo("Everything no: it is so.");
    }

    @Test
    void the_smallest_has_the_fewest_answers_other_than_no_and_of_two_such_the_first_is_taken() {
        var two = of(Answer.NO, Map.of(RESIDENT_CHILD, Answer.YES, SUSPECT_IS_CHILD, Answer.YES), "two");
        var one = of(Answer.NO, Map.of(RESIDENT_CHILD, Answer.YES), "one");
        var another = of(Answer.NO, Map.of(SUSPECT_IS_CHILD, Answer.UNKNOWN), "another");

        assertThat(Counterexample.smallest(
                        Stream.of(Optional.of(two), Optional.empty(), Optional.of(one), Optional.of(another))))
                .contains(one);
        assertThat(Counterexample.smallest(Stream.of(Optional.empty()))).isEmpty();
    }
}
