package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.Question.*;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.table.DmnRules;
import org.junit.jupiter.api.Test;

/** What the floors outside the table hold on their own: here every table says low, or says nothing. */
// [utest->req~risk-floors-outside-the-table~1]
class HostileTableTest {

    private static final List<Grading> HOSTILE =
            List.of(new Grading(everythingLow()), new Grading(new SaysAlways(List.of())));

    private record SaysAlways(List<Rule> rules) implements RuleTable {
        @Override
        public String name() {
            return "hostile@000000000000";
        }

        @Override
        public List<Rule> fired(Map<Question, Answer> answers) {
            return rules;
        }
    }

    private static DmnRules everythingLow() {
        try (var file = HostileTableTest.class.getResourceAsStream("everything-low.dmn")) {
            return DmnRules.read("everything-low", Objects.requireNonNull(file).readAllBytes());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Grade> grades(KnownFacts known, Duration open) {
        var received = Instant.parse("2026-03-02T09:00:00Z");
        return HOSTILE.stream()
                .map(grading -> grading.propose(known.facts(), received, received.plus(open))
                        .grade())
                .toList();
    }

    private static List<Grade> grades(Question question, Answer answer) {
        return grades(KnownFacts.everythingIs(NO).but(question, answer), ShippedRules.SOON);
    }

    @Test
    void the_table_really_is_hostile() {
        assertThat(HOSTILE.getFirst()
                        .propose(KnownFacts.everythingIs(NO).facts(), Instant.EPOCH, Instant.EPOCH)
                        .grade())
                .isEqualTo(LOW);
    }

    @Test
    void an_established_danger_keeps_its_floor() {
        var floors = Map.of(
                LIVE_OR_IMMINENT_HARM, VERY_HIGH,
                RESIDENT_CHILD, HIGH,
                REGULAR_CHILD_ACCESS, HIGH,
                CHILD_AT_ADDRESS_VISITING, HIGH,
                POSITION_OF_TRUST, HIGH,
                PRIOR_CONTACT_CONVICTION_OR_ALLEGATION, HIGH,
                CURRENT_GROOMING_OR_COMMUNICATION, HIGH,
                PRODUCTION_INDICATOR, HIGH,
                RSO_OR_SUBJECT_TO_ORDER, HIGH,
                BREACH_OF_ORDER, VERY_HIGH);

        floors.forEach((question, floor) ->
                assertThat(grades(question, YES)).as("%s", question).containsOnly(floor));
        assertThat(grades(PRIOR_IIOC_OR_NONCONTACT, YES)).containsOnly(MEDIUM);
        assertThat(grades(SUSPECT_IS_CHILD, YES)).containsOnly(MEDIUM);
    }

    @Test
    void not_knowing_about_children_or_the_past_is_at_least_medium() {
        for (Question question : Question.values()) {
            if (question.guardsLow()) {
                assertThat(grades(question, UNKNOWN)).as("%s", question).containsOnly(MEDIUM);
            }
        }
    }

    // [utest->req~risk-unknown-residence-grows~1]
    @Test
    void not_knowing_where_children_are_is_high_after_a_day() {
        for (Question question : List.of(RESIDENT_CHILD, REGULAR_CHILD_ACCESS, CHILD_AT_ADDRESS_VISITING)) {
            var known = KnownFacts.everythingIs(NO).but(question, UNKNOWN);
            assertThat(grades(known, ShippedRules.A_DAY.minusNanos(1))).containsOnly(MEDIUM);
            assertThat(grades(known, ShippedRules.A_DAY)).containsOnly(HIGH);
        }
    }

    @Test
    void no_other_answer_gets_a_case_under_a_floor_that_one_answer_lays() {
        for (Question question : Question.values()) {
            for (Answer answer : Answer.values()) {
                var floor = grades(question, answer).getFirst();
                for (Question other : Question.values()) {
                    for (Answer beside : Answer.values()) {
                        var known =
                                KnownFacts.everythingIs(NO).but(other, beside).but(question, answer);
                        assertThat(grades(known, ShippedRules.SOON))
                                .as("%s %s beside %s %s", question, answer, other, beside)
                                .allMatch(grade -> !grade.isBelow(floor));
                    }
                }
            }
        }
    }

    @Test
    void an_empty_table_has_not_said_low() {
        assertThat(HOSTILE.getLast()
                        .propose(KnownFacts.everythingIs(NO).facts(), Instant.EPOCH, Instant.EPOCH)
                        .grade())
                .isEqualTo(MEDIUM);
    }

    @Test
    void a_resident_child_and_contact_offences_or_current_behaviour_are_very_high_whatever_a_table_says() {
        for (var worse : List.of(
                PRIOR_CONTACT_CONVICTION_OR_ALLEGATION, CURRENT_GROOMING_OR_COMMUNICATION, PRODUCTION_INDICATOR)) {
            var known = KnownFacts.everythingIs(NO).but(RESIDENT_CHILD, YES).but(worse, YES);
            assertThat(grades(known, ShippedRules.SOON)).as(worse.name()).containsOnly(VERY_HIGH);
        }
    }

    @Test
    void current_behaviour_near_children_is_very_high_whatever_a_table_says() {
        for (var access : List.of(REGULAR_CHILD_ACCESS, CHILD_AT_ADDRESS_VISITING, POSITION_OF_TRUST)) {
            for (var behaviour : List.of(CURRENT_GROOMING_OR_COMMUNICATION, PRODUCTION_INDICATOR)) {
                var known = KnownFacts.everythingIs(NO).but(access, YES).but(behaviour, YES);
                assertThat(grades(known, ShippedRules.SOON))
                        .as(access + " and " + behaviour)
                        .containsOnly(VERY_HIGH);
            }
        }
    }
}
