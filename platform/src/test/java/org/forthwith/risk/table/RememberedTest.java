package org.forthwith.risk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<Map<Question, Answer>> asked = new ArrayList<>();
    private final Remembered remembered = new Remembered(this::evaluate);

    private List<Rule> evaluate(Map<Question, Answer> answers) {
        asked.add(Map.copyOf(answers));
        var when = Map.of(Question.RESIDENT_CHILD, Set.of(Answer.YES));
        return List.of(new Rule("R-B", new Effect.AtLeast(Grade.HIGH), "because " + asked.size(), when, "test"));
    }

    /** The n-th of the 3^22 combinations. */
    private static Map<Question, Answer> combination(int n) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        int rest = n;
        for (Question question : Question.values()) {
            answers.put(question, List.of(Answer.values()).get(rest % 3));
            rest /= 3;
        }
        return answers;
    }

    @Test
    void the_same_answers_are_evaluated_once() {
        var first = remembered.fired(combination(7));

        assertThat(remembered.fired(combination(7))).isSameAs(first);
        assertThat(remembered.fired(combination(8))).isNotEqualTo(first);
        assertThat(asked).containsExactly(combination(7), combination(8));
    }

    @Test
    void answers_that_change_after_they_were_asked_change_nothing_that_is_remembered() {
        var answers = combination(7);
        var first = remembered.fired(answers);
        answers.put(Question.RESIDENT_CHILD, Answer.YES);

        assertThat(remembered.fired(combination(7))).isSameAs(first);
    }

    @Test
    void what_is_remembered_is_bounded() {
        for (int n = 0; n <= Remembered.ROOM; n++) {
            remembered.fired(combination(n));
        }
        remembered.fired(combination(Remembered.ROOM));
        remembered.fired(combination(0));

        assertThat(asked).hasSize(Remembered.ROOM + 2).endsWith(combination(Remembered.ROOM), combination(0));
    }
}
