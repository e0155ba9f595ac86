package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.risk.Question.DISTRIBUTION_INDICATOR;
import static org.forthwith.risk.Question.RESIDENT_CHILD;
import static org.forthwith.risk.Question.VIOLENCE_MARKER;

import java.util.Map;
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
        assertThat(rule.lacksOnlyYesTo(VIOLENCE_MARKER, Map.of(DISTRIBUTION_INDICATOR, NO)))
                .isTrue();
        assertThat(rule.lacksOnlyYesTo(VIOLENCE_MARKER, Map.of())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void it_lacks_a_yes_only_where_that_alone_would_make_it_fire(Answer violence) {
        assertThat(rule.lacksOnlyYesTo(VIOLENCE_MARKER, answers(violence, YES, NO)))
                .isEqualTo(violence != YES);
        assertThat(rule.lacksOnlyYesTo(VIOLENCE_MARKER, answers(violence, NO, NO)))
                .isFalse();
        assertThat(rule.lacksOnlyYesTo(VIOLENCE_MARKER, answers(violence, YES, UNKNOWN)))
                .isFalse();
    }

    @Test
    void it_lacks_no_yes_where_it_wants_a_no_or_does_not_ask() {
        assertThat(rule.lacksOnlyYesTo(DISTRIBUTION_INDICATOR, answers(YES, YES, UNKNOWN)))
                .isFalse();
        assertThat(rule.lacksOnlyYesTo(Question.SUSPECT_IS_CHILD, answers(YES, YES, NO)))
                .isFalse();
        assertThat(rule.lacksOnlyYesTo(RESIDENT_CHILD, answers(YES, UNKNOWN, NO)))
                .as("not knowing is enough for it")
                .isFalse();
        assertThat(rule.lacksOnlyYesTo(RESIDENT_CHILD, answers(YES, NO, NO))).isTrue();
    }
}
