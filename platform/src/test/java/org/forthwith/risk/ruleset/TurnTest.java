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

    @Test
    void a_case_that_nobody_has_graded_yet_is_raised_by_the_first_word_about_it() {
        Turn turn = turn(says("new", Grade.LOW));

        assertThat(turn).isEqualTo(new Turn(null, null, Grade.LOW, null));
        assertThat(turn.raises()).isTrue();
        assertThat(turn.couldLower()).isFalse();
        assertThat(Turn.to("new", List.of())).isEmpty();
    }

    @Test
    void the_same_word_again_neither_raises_nor_lowers() {
        Turn turn = turn(says("old", Grade.HIGH), decides("anna", Grade.HIGH), says("new", Grade.HIGH));

        assertThat(turn).isEqualTo(new Turn(Grade.HIGH, Grade.HIGH, Grade.HIGH, alone("anna")));
        assertThat(turn.raises()).isFalse();
        assertThat(turn.couldLower()).isFalse();
    }

    @Test
    void what_people_had_decided_before_any_rules_spoke_is_not_the_new_ones_to_doubt() {
        Turn turn = turn(decides("anna", Grade.HIGH), says("new", Grade.LOW));

        assertThat(turn).isEqualTo(new Turn(Grade.HIGH, null, Grade.LOW, alone("anna")));
        assertThat(turn.raises()).isFalse();
        assertThat(turn.couldLower()).isFalse();
    }

    @Test
    void of_the_rules_before_the_last_word_counts_and_what_stands_is_what_they_had_raised() {
        Turn turn = turn(
                says("older", Grade.HIGH), says("old", Grade.MEDIUM), asks("anna", Grade.LOW), says("new", Grade.LOW));

        assertThat(turn).isEqualTo(new Turn(Grade.HIGH, Grade.MEDIUM, Grade.LOW, null));
        assertThat(turn.couldLower()).isTrue();
        assertThat(turn.raises()).isFalse();
    }

    @Test
    void milder_than_the_old_rules_lowers_nothing_where_people_had_gone_as_low_already() {
        Turn turn = turn(
                says("old", Grade.HIGH), asks("anna", Grade.LOW), decides("boris", Grade.LOW), says("new", Grade.LOW));

        assertThat(turn.couldLower()).isFalse();
        assertThat(turn.raises()).isFalse();
    }

    @Test
    void a_word_of_other_rules_since_ends_what_it_had_said() {
        assertThat(Turn.to("new", List.of(says("new", Grade.LOW), says("old", Grade.HIGH))))
                .isEmpty();
        assertThat(turn(says("old", Grade.LOW), says("new", Grade.HIGH), decides("anna", Grade.HIGH))
                        .assessed())
                .as("what is decided after it spoke is no part of what stood")
                .isNull();
    }

    @Test
    void a_grade_is_that_of_whoever_decided_it_where_nobody_had_asked_for_that_very_grade_since_the_decision_before() {
        assertThat(turn(asks("anna", Grade.LOW), decides("boris", Grade.MEDIUM), says("new", Grade.HIGH))
                        .assessed())
                .as("another grade was asked for")
                .isEqualTo(alone("boris"));
        assertThat(turn(
                                asks("anna", Grade.LOW),
                                decides("boris", Grade.LOW),
                                decides("carla", Grade.LOW),
                                says("new", Grade.HIGH))
                        .assessed())
                .as("the request had been decided")
                .isEqualTo(alone("carla"));
        assertThat(turn(
                                asks("anna", Grade.LOW),
                                asks("carla", Grade.LOW),
                                says("old", Grade.LOW),
                                decides("boris", Grade.LOW),
                                says("new", Grade.HIGH))
                        .assessed())
                .as("the last request counts, whatever the rules said meanwhile")
                .isEqualTo(new Turn.Assessed("carla", "boris", AT));
    }

    private static Turn.Assessed alone(String who) {
        return new Turn.Assessed(who, null, AT);
    }

    // [utest->req~a-new-rule-set-sweeps-every-open-case~1]
    @Test
    void where_no_case_is_open_the_end_of_the_sweep_is_recorded_for_the_national_agency() {
        var tally = new SweepTally((actor, when) -> Training.CURRENT, AT);

        assertThat(tally.perForce(CASE.value(), AT))
                .containsExactly(new RuleSetSwept(CASE.value(), AT, "91", 0, 0, 0, List.of()));
    }

    // [utest->req~a-new-rule-set-sweeps-every-open-case~1]
    @Test
    void whose_training_has_lapsed_since_or_was_never_recorded_is_named_as_well_each_with_the_number_of_cases() {
        Instant now = AT.plusSeconds(60);
        var tally = new SweepTally(
                (actor, when) -> actor.equals("carla")
                        ? Training.NOT_ON_RECORD
                        : when.equals(now) && actor.equals("anna") ? Training.LAPSED : Training.CURRENT,
                now);
        tally.add(raised("carla"));
        tally.add(raised("anna"));
        tally.add(raised("boris"));
        tally.add(raised("anna"));
        tally.add(counted("13", says("new", Grade.HIGH)));
        tally.add(counted("13", says("old", Grade.HIGH), decides("carla", Grade.HIGH), says("new", Grade.LOW)));

        assertThat(tally.perForce(CASE.value(), now))
                .containsExactly(new RuleSetSwept(
                        CASE.value(),
                        now,
                        "13",
                        5,
                        1,
                        0,
                        List.of("anna, training has lapsed: 2", "carla, no training on record: 1")));
    }

    private static SweepTally.Case raised(String assessor) {
        return counted("13", says("old", Grade.LOW), decides(assessor, Grade.LOW), says("new", Grade.HIGH));
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
