package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.risk.Question.RESIDENT_CHILD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Fact residence(Answer answer, String source, Instant at, @Nullable String evidence) {
        return new Fact(RESIDENT_CHILD, answer, source, at, evidence, "assessor-1", "ASSESSOR");
    }

    private static Answer answer(Fact... facts) {
        return Facts.of(facts).answer(RESIDENT_CHILD);
    }

    // [utest->req~risk-unasked-is-unknown~1]
    @ParameterizedTest
    @EnumSource(Question.class)
    void what_nobody_has_asked_is_unknown_and_never_no(Question question) {
        assertThat(Facts.none().answer(question)).isEqualTo(UNKNOWN);
        assertThat(new Facts(Map.of(question, List.of())).answer(question)).isEqualTo(UNKNOWN);
        assertThat(Facts.none().answers()).hasSize(22).containsEntry(question, UNKNOWN);
    }

    // [utest->req~risk-unasked-is-unknown~1]
    @Test
    @SuppressWarnings("NullAway") // What a damaged record could hold, although no type allows it.
    void an_answer_that_was_lost_on_the_way_is_unknown() {
        assertThat(answer(residence(null, "household", NOON, "visit, 2 March"))).isEqualTo(UNKNOWN);
    }

    // [utest->req~risk-unasked-is-unknown~1]
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_no_that_rests_on_nothing_counts_as_unknown_and_is_shown_as_what_it_is(@Nullable String evidence) {
        var impression = residence(NO, "officer", NOON, evidence);

        assertThat(answer(impression)).isEqualTo(UNKNOWN);
        assertThat(impression.unsupported()).isTrue();
        assertThat(Facts.of(impression).about(RESIDENT_CHILD)).containsExactly(impression);
    }

    @Test
    void a_no_with_evidence_is_a_no_and_a_yes_needs_none() {
        assertThat(answer(residence(NO, "household", NOON, "visit, 2 March"))).isEqualTo(NO);
        assertThat(answer(residence(YES, "report", NOON, null))).isEqualTo(YES);
    }

    // [utest->req~risk-contradiction-counts-as-worse~1]
    @Test
    void of_two_sources_that_contradict_each_other_the_worse_counts_and_both_are_kept() {
        var school = residence(YES, "school", MORNING, "pupil record");
        var visit = residence(NO, "visit", NOON, "nobody under 18 seen");

        for (var facts : new Facts[] {Facts.of(school, visit), Facts.of(visit, school)}) {
            assertThat(facts.answer(RESIDENT_CHILD)).isEqualTo(YES);
            assertThat(facts.contradicted(RESIDENT_CHILD)).isTrue();
            assertThat(facts.about(RESIDENT_CHILD)).containsExactlyInAnyOrder(school, visit);
        }
    }

    @Test
    void two_sources_that_agree_do_not_contradict_each_other() {
        var facts = Facts.of(residence(NO, "school", MORNING, "none"), residence(NO, "visit", NOON, "none seen"));

        assertThat(facts.contradicted(RESIDENT_CHILD)).isFalse();
        assertThat(facts.answer(RESIDENT_CHILD)).isEqualTo(NO);
    }

    @Test
    void a_source_without_an_answer_does_not_undo_a_check() {
        assertThat(answer(residence(NO, "visit", MORNING, "none seen"), residence(UNKNOWN, "report", NOON, null)))
                .isEqualTo(NO);
    }

    @Test
    void evidence_that_it_is_no_longer_known_opens_the_question_again() {
        assertThat(answer(
                        residence(NO, "visit", MORNING, "none seen"),
                        residence(UNKNOWN, "landlord", NOON, "moved out")))
                .isEqualTo(UNKNOWN);
        assertThat(answer(
                        residence(UNKNOWN, "landlord", MORNING, "moved in"), residence(NO, "visit", NOON, "none seen")))
                .isEqualTo(NO);
    }

    @Test
    void of_two_checks_at_the_same_instant_the_one_that_knows_less_counts() {
        assertThat(answer(residence(NO, "visit", NOON, "none seen"), residence(UNKNOWN, "landlord", NOON, "moved out")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void facts_cannot_be_changed_once_they_have_been_read() {
        var said = new ArrayList<>(List.of(residence(YES, "school", NOON, null)));
        var facts = new Facts(Map.of(RESIDENT_CHILD, said));
        said.clear();

        assertThat(facts.answer(RESIDENT_CHILD)).isEqualTo(YES);
    }

    @Test
    void a_yes_is_established_by_a_person_with_evidence_whom_nobody_contradicts() {
        var seen = residence(YES, "visit", NOON, "seen");

        assertThat(Facts.of(seen).established(RESIDENT_CHILD)).isTrue();
        assertThat(Facts.of(seen, residence(NO, "school", NOON, "no pupil")).established(RESIDENT_CHILD))
                .as("contradicted")
                .isFalse();
        assertThat(Facts.of(seen, residence(NO, "school", NOON, null)).established(RESIDENT_CHILD))
                .as("an impression contradicts nothing")
                .isTrue();
    }

    @Test
    void nothing_is_established_without_evidence_by_a_report_or_by_any_other_answer_than_yes() {
        assertThat(Facts.of(residence(YES, "visit", NOON, null)).established(RESIDENT_CHILD))
                .isFalse();
        assertThat(Facts.of(new Fact(RESIDENT_CHILD, YES, "report", NOON, "as reported", "a-platform", "SENDER"))
                        .established(RESIDENT_CHILD))
                .isFalse();
        assertThat(Facts.of(new Fact(RESIDENT_CHILD, YES, "report", NOON, "as reported", "forthwith", "SYSTEM"))
                        .established(RESIDENT_CHILD))
                .isFalse();
        assertThat(Facts.of(residence(NO, "visit", NOON, "none seen")).established(RESIDENT_CHILD))
                .isFalse();
        assertThat(Facts.of(residence(UNKNOWN, "visit", NOON, "nobody in")).established(RESIDENT_CHILD))
                .isFalse();
        assertThat(Facts.none().established(RESIDENT_CHILD)).isFalse();
    }

    @Test
    void whoever_acts_in_several_roles_establishes_as_a_person_does() {
        var several = new Fact(RESIDENT_CHILD, YES, "visit", NOON, "seen", "a.1", "SYSTEM ASSESSOR");

        assertThat(Facts.of(several).established(RESIDENT_CHILD)).isTrue();
    }
}
