package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Effect.Raise;
import org.junit.jupiter.api.Test;

class LaidTest {

    private static final AtLeast LOW = new AtLeast(Grade.LOW);
    private static final AtLeast MEDIUM = new AtLeast(Grade.MEDIUM);
    private static final AtLeast HIGH = new AtLeast(Grade.HIGH);
    private static final Raise STEP = new Raise();

    @Test
    void where_nothing_is_laid_the_grade_is_medium_and_a_low_floor_is_something() {
        assertThat(Laid.NOTHING.grade()).isEqualTo(Grade.MEDIUM);
        assertThat(Laid.NOTHING.covers(LOW)).isFalse();
        assertThat(Laid.NOTHING.with(LOW).grade()).isEqualTo(Grade.LOW);
        assertThat(Laid.NOTHING.with(STEP).grade()).isEqualTo(Grade.HIGH);
    }

    @Test
    void the_strictest_floor_stands_and_covers_what_is_no_stricter() {
        var laid = Laid.NOTHING.with(MEDIUM).with(LOW);

        assertThat(laid.floor()).isEqualTo(Grade.MEDIUM);
        assertThat(laid.covers(LOW)).isTrue();
        assertThat(laid.covers(MEDIUM)).isTrue();
        assertThat(laid.covers(HIGH)).isFalse();
    }

    @Test
    void three_steps_lead_from_the_lowest_grade_to_the_highest_and_no_more_matter() {
        var two = Laid.NOTHING.with(LOW).with(STEP).with(STEP);

        assertThat(two.grade()).isEqualTo(Grade.HIGH);
        assertThat(two.covers(STEP)).isFalse();
        assertThat(two.with(STEP).grade()).isEqualTo(Grade.VERY_HIGH);
        assertThat(two.with(STEP).covers(STEP)).isTrue();
        assertThat(two.with(STEP).with(STEP)).isEqualTo(two.with(STEP));
    }

    @Test
    void a_clause_is_decided_once_no_later_question_matters_to_it() {
        var clause = new Clause(Map.of(Question.RESIDENT_CHILD, Set.of(Answer.YES)), HIGH);

        assertThat(clause.decidedBy(Question.LIVE_OR_IMMINENT_HARM)).isFalse();
        assertThat(clause.decidedBy(Question.RESIDENT_CHILD)).isTrue();
        assertThat(clause.decidedBy(Question.IDENTITY_CORROBORATION)).isTrue();
        assertThat(clause.allows(Question.RESIDENT_CHILD, Answer.UNKNOWN)).isFalse();
        assertThat(clause.allows(Question.VIOLENCE_MARKER, Answer.UNKNOWN)).isTrue();
    }

    @Test
    void a_world_of_one_rule_set_knows_no_other_by_name() {
        var only = RuleSets.only(ShippedRules.TABLE);

        assertThat(only.named(ShippedRules.TABLE.name())).contains(ShippedRules.TABLE);
        assertThat(only.named("open-response-priority-1@000000000000")).isEmpty();
        assertThat(only.inForce(ShippedRules.RECEIVED)).isSameAs(ShippedRules.TABLE);
    }
}
