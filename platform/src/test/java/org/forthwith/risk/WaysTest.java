package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~risk-floors-are-read-from-the-code~1]
class WaysTest {

    private static final long SEED = 20261126L;

    private static final Floor HIGH = new Floor("R-X", Grade.HIGH, "a test", Question.VIOLENCE_MARKER);

    @Test
    void a_clause_that_puts_no_question_has_one_way() {
        assertThat(new Ways(facts -> Optional.of(HIGH)).all())
                .containsExactly(new Way("R-X", Grade.HIGH, "a test", new EnumMap<>(Question.class)));
        assertThat(new Ways(facts -> Optional.empty()).all()).isEmpty();
    }

    @Test
    void a_second_question_is_followed_only_where_the_code_puts_it() {
        Condition clause = facts -> facts.answer(Question.RESIDENT_CHILD) == Answer.YES
                        && facts.answer(Question.VIOLENCE_MARKER).possible()
                ? Optional.of(HIGH)
                : Optional.empty();

        assertThat(new Ways(clause).all())
                .extracting(Way::when)
                .containsExactly(
                        Map.of(Question.RESIDENT_CHILD, Answer.YES, Question.VIOLENCE_MARKER, Answer.UNKNOWN),
                        Map.of(Question.RESIDENT_CHILD, Answer.YES, Question.VIOLENCE_MARKER, Answer.YES));
    }

    @Test
    void a_question_put_twice_is_answered_alike() {
        Condition clause = facts -> {
            var first = facts.answer(Question.RESIDENT_CHILD);
            var second = facts.answer(Question.RESIDENT_CHILD);
            return first == second ? Optional.empty() : Optional.of(HIGH);
        };

        assertThat(new Ways(clause).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_ways_lay_the_very_floors_that_the_code_lays(boolean overdue) {
        var ways = Floors.ways(overdue);
        var random = new Random(SEED);
        for (int number = 0; number < 20_000; number++) {
            var answers = answers(random);
            var walked = new HashMap<String, Integer>();
            ways.stream()
                    .filter(way -> way.when().entrySet().stream()
                            .allMatch(cell -> answers.get(cell.getKey()) == cell.getValue()))
                    .forEach(way -> walked.merge(words(way.rule(), way.atLeast(), way.because()), 1, Integer::sum));
            var laid = new HashMap<String, Integer>();
            Floors.under(KnownFacts.of(answers), Duration.ofHours(overdue ? 24 : 0))
                    .forEach(floor ->
                            laid.merge(words(floor.rule(), floor.atLeast(), floor.because()), 1, Integer::sum));

            assertThat(walked)
                    .as("seed %d, number %d: %s", SEED, number, answers)
                    .isEqualTo(laid);
        }
    }

    private static String words(String rule, Grade atLeast, String because) {
        return rule + " " + atLeast + " " + because;
    }

    private static Map<Question, Answer> answers(Random random) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        int noes = random.nextInt(10);
        Arrays.stream(Question.values())
                .forEach(question -> answers.put(
                        question,
                        random.nextInt(10) < noes
                                ? Answer.NO
                                : List.of(Answer.values()).get(random.nextInt(3))));
        return answers;
    }
}
