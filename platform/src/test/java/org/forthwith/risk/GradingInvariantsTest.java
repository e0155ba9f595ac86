package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every single question and every pair of questions, with every combination of answers, against every background. */
class GradingInvariantsTest {

    private static final List<Duration> WAITS = List.of(ShippedRules.SOON, ShippedRules.A_DAY);

    private record Pair(Question one, Question other) {
        Grade grade(Answer background, Answer first, Answer second, Duration open) {
            var known = KnownFacts.everythingIs(background).but(one, first).but(other, second);
            return ShippedRules.after(open, known.facts()).grade();
        }
    }

    // [utest->req~risk-resident-child-never-low~1]
    @ParameterizedTest
    @EnumSource(Answer.class)
    void a_child_who_lives_with_the_suspect_is_high_and_one_who_may_is_never_low(Answer background) {
        for (Question other : Question.values()) {
            for (Answer answer : Answer.values()) {
                var known = KnownFacts.everythingIs(background).but(other, answer);
                assertThat(ShippedRules.grade(known.but(Question.RESIDENT_CHILD, UNKNOWN)))
                        .isGreaterThanOrEqualTo(Grade.MEDIUM);
                assertThat(ShippedRules.grade(known.but(Question.RESIDENT_CHILD, YES)))
                        .isGreaterThanOrEqualTo(Grade.HIGH);
            }
        }
    }

    // [utest->req~risk-low-needs-every-no~1]
    @ParameterizedTest
    @EnumSource(Answer.class)
    void low_is_for_cases_in_which_every_access_and_history_question_is_a_no(Answer background) {
        for (Pair pair : pairs()) {
            for (Answer first : Answer.values()) {
                for (Answer second : Answer.values()) {
                    var known = KnownFacts.everythingIs(background)
                            .but(pair.one(), first)
                            .but(pair.other(), second)
                            .facts();
                    var lowest = anyGuardPossible(known) ? Grade.MEDIUM : Grade.LOW;
                    assertThat(ShippedRules.after(ShippedRules.SOON, known).grade())
                            .as("%s %s %s", pair, first, second)
                            .isGreaterThanOrEqualTo(lowest);
                }
            }
        }
    }

    private static boolean anyGuardPossible(Facts facts) {
        return Arrays.stream(Question.values())
                .filter(Question::guardsLow)
                .anyMatch(question -> facts.answer(question).possible());
    }

    // [utest->req~risk-worse-answers-never-lower~1]
    @ParameterizedTest
    @EnumSource(Answer.class)
    void a_worse_answer_to_either_of_two_questions_never_lowers_the_grade(Answer background) {
        for (Pair pair : pairs()) {
            for (Duration open : WAITS) {
                for (Answer first : Answer.values()) {
                    assertThat(List.of(
                                    pair.grade(background, first, NO, open),
                                    pair.grade(background, first, UNKNOWN, open),
                                    pair.grade(background, first, YES, open)))
                            .as("%s, first %s, background %s, open %s", pair, first, background, open)
                            .isSorted();
                    assertThat(List.of(
                                    pair.grade(background, NO, first, open),
                                    pair.grade(background, UNKNOWN, first, open),
                                    pair.grade(background, YES, first, open)))
                            .as("%s, second %s, background %s, open %s", pair, first, background, open)
                            .isSorted();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void waiting_never_lowers_a_grade(Answer background) {
        for (Pair pair : pairs()) {
            for (Answer first : Answer.values()) {
                assertThat(pair.grade(background, first, UNKNOWN, ShippedRules.A_DAY))
                        .isGreaterThanOrEqualTo(pair.grade(background, first, UNKNOWN, ShippedRules.SOON));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void who_has_been_identified_how_surely_stands_beside_the_grade_and_never_moves_it(Answer answer) {
        for (Answer background : Answer.values()) {
            var known = KnownFacts.everythingIs(background);
            assertThat(ShippedRules.grade(known.but(Question.IDENTITY_CORROBORATION, answer)))
                    .isEqualTo(ShippedRules.grade(KnownFacts.everythingIs(background)));
        }
    }

    private static List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (Question one : Question.values()) {
            Arrays.stream(Question.values())
                    .filter(other -> other.compareTo(one) > 0)
                    .forEach(other -> pairs.add(new Pair(one, other)));
        }
        assertThat(pairs).hasSize(22 * 21 / 2);
        return pairs;
    }
}
