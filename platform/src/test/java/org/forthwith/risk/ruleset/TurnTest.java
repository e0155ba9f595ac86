package org.forthwith.risk.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.event.RuleSetEvent.RuleSetSwept;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.RiskStory.Told;
import org.forthwith.risk.Trained.Training;
import org.junit.jupiter.api.Test;

/** What it means for a case that another rule set comes into force, and how the cases of a force are counted. */
class TurnTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Instant AT = Instant.parse("2026-09-07T09:00:00Z");

    @Test
    void a_stricter_word_raises_what_two_people_had_decided_and_says_who_they_were() {
        Turn turn = turn(
                says("old", Grade.LOW), asks("anna", Grade.LOW), decides("boris", Grade.LOW), says("new", Grade.HIGH));

        assertThat(turn.raises()).isTrue();
        assertThat(turn.couldLower()).isFalse();
        assertThat(turn.stood()).isEqualTo(Grade.LOW);
        assertThat(turn.assessed()).isEqualTo(new Turn.Assessed("anna", "boris", AT));
    }

    @Test
    void a_milder_word_could_lower_but_not_where_people_had_been_stricter_than_the_old_rules_anyway() {
        assertThat(turn(says("old", Grade.HIGH), decides("anna", Grade.HIGH), says("new", Grade.MEDIUM))
                        .couldLower())
                .isTrue();
        assertThat(turn(says("old", Grade.MEDIUM), decides("anna", Grade.HIGH), says("new", Grade.MEDIUM))
                        .couldLower())
                .isFalse();
    }

    @Test
    void a_rule_set_that_comes_back_is_counted_from_when_it_came_back() {
        Turn turn = turn(
                says("new", Grade.LOW),
                says("old", Grade.MEDIUM),
                says("new", Grade.HIGH),
                says("new", Grade.VERY_HIGH));

        assertThat(turn.stood()).isEqualTo(Grade.MEDIUM);
        assertThat(turn.says()).isEqualTo(Grade.HIGH);
    }

    @Test
    void a_rule_set_that_has_not_spoken_means_nothing() {
        assertThat(Turn.to("new", List.of(says("old", Grade.LOW)))).isEmpty();
    }

    // [utest->req~a-new-rule-set-sweeps-every-open-case~1]
    @Test
    void the_cases_of_each_force_are_counted_and_who_had_graded_raised_ones_untrained_is_named() {
        SweepTally tally =
                new SweepTally((actor, when) -> actor.equals("anna") ? Training.LAPSED : Training.CURRENT, AT);
        tally.add(counted("13", says("old", Grade.LOW), decides("anna", Grade.LOW), says("new", Grade.HIGH)));
        tally.add(counted("13", says("old", Grade.LOW), decides("boris", Grade.LOW), says("new", Grade.HIGH)));
        tally.add(counted("13", says("old", Grade.HIGH), says("new", Grade.MEDIUM)));
        tally.add(counted("52", says("old", Grade.HIGH), says("new", Grade.HIGH)));

        assertThat(tally.perForce(CASE.value(), AT))
                .containsExactly(
                        new RuleSetSwept(CASE.value(), AT, "13", 2, 1, 0, List.of("anna, training has lapsed: 1")),
                        new RuleSetSwept(CASE.value(), AT, "52", 0, 0, 1, List.of()));
    }

    private static SweepTally.Case counted(String force, Told... story) {
        return new SweepTally.Case(new ForceCode(force), turn(story));
    }

    private static Turn turn(Told... story) {
        return Turn.to("new", List.of(story)).orElseThrow();
    }

    private static Told says(String rules, Grade grade) {
        return told(new GradeProposed(CASE, AT, grade, rules, List.of(), List.of(), "so"), "forthwith");
    }

    private static Told asks(String who, Grade grade) {
        return told(new ReviewRequested(CASE, AT, grade, grade, "so"), who);
    }

    private static Told decides(String who, Grade grade) {
        return told(new GradeConfirmed(CASE, AT, grade, "old", List.of(), "so"), who);
    }

    private static Told told(RiskEvent event, String who) {
        return new Told(event, who, "ASSESSOR");
    }
}
