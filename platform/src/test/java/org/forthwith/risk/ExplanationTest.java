package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.Question.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.forthwith.risk.Explanation.Almost;
import org.junit.jupiter.api.Test;

/** Explanations as a caseworker reads them, compared word for word with the files beside this test. */
class ExplanationTest {

    private static final Instant CHECKED = KnownFacts.CHECKED;

    private static void reads(String golden, Duration open, Facts facts) throws IOException {
        var proposal = ShippedRules.after(open, facts);
        try (var file = ExplanationTest.class.getResourceAsStream("explanations/" + golden + ".txt")) {
            var expected = new String(Objects.requireNonNull(file, golden).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ExplanationText.of(proposal)).isEqualTo(expected);
        }
    }

    // [utest->req~risk-grade-explains-itself~1]
    @Test
    void nothing_is_known_yet() throws IOException {
        reads("nothing-known", ShippedRules.SOON, Facts.none());
    }

    // [utest->req~risk-grade-explains-itself~1]
    @Test
    void a_child_lives_at_the_address_says_the_school_and_a_visit_says_no() throws IOException {
        reads(
                "contradicted-household",
                ShippedRules.SOON,
                Facts.of(
                        new Fact(RESIDENT_CHILD, YES, "school", CHECKED, "pupil record", "a.1", "ASSESSOR"),
                        new Fact(
                                RESIDENT_CHILD,
                                NO,
                                "visit",
                                CHECKED.plusSeconds(3600),
                                "nobody under 18 seen",
                                "a.1",
                                "ASSESSOR"),
                        new Fact(POSITION_OF_TRUST, NO, "officer", CHECKED, null, "a.1", "ASSESSOR")));
    }

    // [utest->req~risk-grade-explains-itself~1]
    @Test
    void everything_is_answered_and_another_case_shares_an_identifier() throws IOException {
        var known = KnownFacts.everythingIs(NO)
                .but(VIOLENCE_MARKER, YES)
                .but(LINKED_CASE_OTHER_FORCE, YES)
                .facts();
        reads("raised-by-a-link", ShippedRules.SOON, known);
    }

    // [utest->req~risk-grade-explains-itself~1]
    @Test
    void only_the_household_is_open_and_a_day_has_passed() throws IOException {
        var known = KnownFacts.everythingIs(NO).but(RESIDENT_CHILD, UNKNOWN).facts();
        reads("household-overdue", ShippedRules.A_DAY, known);
    }

    @Test
    void every_question_is_a_no_with_evidence() throws IOException {
        reads("low", ShippedRules.SOON, KnownFacts.everythingIs(NO).facts());
    }

    @Test
    void the_suspect_is_a_child() throws IOException {
        reads(
                "child-suspect",
                ShippedRules.SOON,
                KnownFacts.everythingIs(NO).but(SUSPECT_IS_CHILD, YES).facts());
    }

    @Test
    void an_explanation_made_again_is_the_same() {
        var known = KnownFacts.everythingIs(UNKNOWN).but(RESIDENT_CHILD, YES);

        assertThat(ShippedRules.after(ShippedRules.SOON, known.facts()))
                .isEqualTo(ShippedRules.after(ShippedRules.SOON, known.facts()));
    }

    @Test
    void at_the_highest_grade_nothing_more_could_fire_and_nothing_is_needed() {
        var proposal = ShippedRules.after(ShippedRules.SOON, Facts.of(KnownFacts.fact(LIVE_OR_IMMINENT_HARM, YES)));

        assertThat(proposal.outcome()).isInstanceOf(Outcome.Graded.class);
        assertThat(proposal.explanation().almost()).isEmpty();
    }

    @Test
    void what_almost_fired_lacks_one_yes_and_the_unanswered_come_first() {
        var known = KnownFacts.everythingIs(NO).but(BREACH_OF_ORDER, UNKNOWN).but(RESIDENT_CHILD, YES);
        var almost = ShippedRules.after(ShippedRules.SOON, known.facts())
                .explanation()
                .almost();

        assertThat(almost.getFirst().question().question()).isEqualTo(BREACH_OF_ORDER);
        assertThat(almost).extracting(Almost::rule).contains("R-A", "R-B", "R-G", "R-H", "R-I");
        assertThat(almost).extracting(a -> a.question().answer()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void a_raise_that_changes_nothing_any_more_is_no_reason() {
        var known = KnownFacts.everythingIs(NO).but(LIVE_OR_IMMINENT_HARM, YES).but(LINKED_CASE_OTHER_FORCE, YES);
        var explanation = ShippedRules.after(ShippedRules.SOON, known.facts()).explanation();

        assertThat(explanation.sentence()).startsWith("Very high, because ").doesNotContain("raised");
        assertThat(explanation.others()).extracting(Finding::effect).contains(new Effect.Raise());
        assertThat(explanation.decisive()).extracting(Finding::effect).containsOnly(new Effect.AtLeast(VERY_HIGH));
    }
}
