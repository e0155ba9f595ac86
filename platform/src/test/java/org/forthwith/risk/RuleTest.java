package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.risk.Question.DISTRIBUTION_INDICATOR;
import static org.forthwith.risk.Question.RESIDENT_CHILD;
import static org.forthwith.risk.Question.VIOLENCE_MARKER;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    /** Fires where violence is on record and a child may live there; distribution has to be out of the question. */
    private final Rule rule = new Rule(
            "R-X",
            new Effect.AtLeast(Grade.HIGH),
            "an example",
            Map.of(
                    VIOLENCE_MARKER,
                    Set.of(YES),
                    RESIDENT_CHILD,
                    Set.of(YES, UNKNOWN),
                    DISTRIBUTION_INDICATOR,
                    Set.of(NO)),
            "invented");

    private static Map<Question, Answer> answers(Answer violence, Answer resident, Answer distribution) {
        return Map.of(VIOLENCE_MARKER, violence, RESIDENT_CHILD, resident, DISTRIBUTION_INDICATOR, distribution);
    }

    @Test
    void it_fires_when_every_question_is_answered_as_it_wants() {
        assertThat(rule.fires(answers(YES, YES, NO))).isTrue();
        assertThat(rule.fires(answers(NO, YES, NO))).isFalse();
        assertThat(rule.fires(answers(YES, NO, NO))).isFalse();
        assertThat(rule.fires(answers(YES, YES, YES))).isFalse();
    }

    @Test
    void a_question_without_an_answer_is_unknown() {
        assertThat(rule.fires(Map.of(VIOLENCE_MARKER, YES, DISTRIBUTION_INDICATOR, NO)))
                .isTrue();
        assertThat(rule.fires(Map.of(VIOLENCE_MARKER, YES, RESIDENT_CHILD, YES)))
                .isFalse();
        assertThat(rule.lacksOnlyYesTo(Map.of(RESIDENT_CHILD, YES, DISTRIBUTION_INDICATOR, NO)))
                .contains(VIOLENCE_MARKER);
        assertThat(rule.lacksOnlyYesTo(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void it_lacks_a_yes_only_where_that_alone_would_make_it_fire(Answer violence) {
        assertThat(rule.lacksOnlyYesTo(answers(violence, YES, NO)))
                .isEqualTo(violence == YES ? Optional.empty() : Optional.of(VIOLENCE_MARKER));
        assertThat(rule.lacksOnlyYesTo(answers(violence, YES, UNKNOWN))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "UNKNOWN"})
    void it_lacks_more_than_one_answer_where_two_are_not_as_it_wants(Answer violence) {
        assertThat(rule.lacksOnlyYesTo(answers(violence, NO, NO))).isEmpty();
        assertThat(rule.lacksOnlyYesTo(answers(YES, NO, violence == NO ? YES : UNKNOWN)))
                .isEmpty();
    }

    @Test
    void it_lacks_no_yes_where_it_wants_a_no() {
        assertThat(rule.lacksOnlyYesTo(answers(YES, YES, UNKNOWN))).isEmpty();
        assertThat(rule.lacksOnlyYesTo(answers(YES, YES, YES))).isEmpty();
    }

    @Test
    void where_not_knowing_is_enough_it_lacks_a_yes_only_once_it_is_a_no() {
        assertThat(rule.lacksOnlyYesTo(answers(YES, UNKNOWN, NO))).isEmpty();
        assertThat(rule.lacksOnlyYesTo(answers(YES, NO, NO))).contains(RESIDENT_CHILD);
    }
}
