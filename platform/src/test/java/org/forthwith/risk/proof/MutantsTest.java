package org.forthwith.risk.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forthwith.risk.Question.*;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Fact;
import org.forthwith.risk.Facts;
import org.forthwith.risk.Grading;
import org.forthwith.risk.NoRules;
import org.forthwith.risk.Proof;
import org.forthwith.risk.Proof.Property;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.Test;

/**
 * The shipped rule set with one slip each. The prover refutes it, and the decision engine by itself, given the answers of the
 * counterexample, does what the prover says it would.
 */
// [utest->req~risk-counterexamples-are-real~1]
class MutantsTest {

    private static final int LOW_ROW = 29;
    private static final int WHO_LIVES_THERE_UNKNOWN = 6;

    private static final Mutant SHIPPED = Mutant.shipped();

    private record Refuted(Mutant mutant, Property property) {

        Map<Question, Answer> answers() {
            return Objects.requireNonNull(property.counterexample());
        }

        KieAlone kie() {
            return KieAlone.load(mutant);
        }

        Refuted says(String words) {
            assertThat(property.found()).contains(words);
            return this;
        }
    }

    private static Proof prove(Mutant mutant) {
        return new TableProver().prove("mutant", mutant.file());
    }

    private static Refuted refutes(Mutant mutant, String code) {
        var proof = prove(mutant);
        assertThat(proof.holds()).isFalse();
        assertThat(proof.properties().stream().filter(property -> !property.holds()))
                .extracting(Property::code)
                .contains(code);
        return new Refuted(
                mutant,
                proof.properties().stream()
                        .filter(property -> property.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    /** Only the answers that are not no. */
    private static Map<Question, Answer> notNo(Map<Question, Answer> answers) {
        var few = new EnumMap<Question, Answer>(Question.class);
        answers.forEach((question, answer) -> {
            if (answer.possible()) {
                few.put(question, answer);
            }
        });
        return few;
    }

    private static Map<Question, Answer> but(Map<Question, Answer> answers, Question question, Answer answer) {
        var changed = new EnumMap<>(answers);
        changed.put(question, answer);
        return changed;
    }

    /** The floor that the platform's code lays under a table that says nothing. */
    private static Grade floorOfTheCode(Map<Question, Answer> answers) {
        var facts = answers.entrySet().stream()
                .map(entry -> new Fact(
                        entry.getKey(), entry.getValue(), "PND", Instant.EPOCH, "record 17", "assessor-1", "ASSESSOR"))
                .toArray(Fact[]::new);
        return new Grading(new NoRules("silent"))
                .propose(Facts.of(facts), Instant.EPOCH, Instant.EPOCH)
                .floor();
    }

    // [utest->req~risk-proved-child-never-low~1]
    @Test
    void a_catch_all_low_row_where_nobody_wrote_down_what_an_unknown_household_means() {
        var refuted = refutes(
                SHIPPED.without(WHO_LIVES_THERE_UNKNOWN).with("R-Z", "LOW", "nothing else applies", Map.of()), "a");

        refuted.says("\"Does a child live with the suspect?\" unknown, everything else no: the table says low.");
        assertThat(notNo(refuted.answers())).isEqualTo(Map.of(RESIDENT_CHILD, Answer.UNKNOWN));
        assertThat(refuted.kie().grade(refuted.answers())).isEqualTo(Grade.LOW);
    }

    // [utest->req~risk-proved-low-needs-every-no~1]
    @Test
    void a_catch_all_low_row_that_only_the_other_rows_keep_in_check() {
        var refuted = refutes(SHIPPED.with("R-Z", "LOW", "nothing else applies", Map.of()), "b");

        refuted.says("row 53 (R-Z: nothing else applies) permits low");
        assertThat(notNo(refuted.answers())).hasSize(1);
        assertThat(refuted.kie().floors(refuted.answers())).contains(Grade.LOW, Grade.MEDIUM);
    }

    // [utest->req~risk-unreadable-cell-is-named~1]
    @Test
    void an_empty_cell() {
        var mutant = SHIPPED.cell(WHO_LIVES_THERE_UNKNOWN, RESIDENT_CHILD, "");

        assertThat(refutes(mutant, "file").property().found()).contains("row 6, column 2");
        assertThat(refutes(mutant, "file").property().counterexample()).isNull();
        assertThat(KieAlone.load(mutant).model().hasErrors()).isTrue();
    }

    // [utest->req~risk-unreadable-cell-is-named~1]
    @Test
    void a_null_cell_which_the_engine_takes_without_a_word_and_then_never_fires() {
        var mutant = SHIPPED.cell(WHO_LIVES_THERE_UNKNOWN, RESIDENT_CHILD, "null");
        var nobodyKnows = but(everythingNo(), RESIDENT_CHILD, Answer.UNKNOWN);

        assertThat(refutes(mutant, "file").property().found())
                .isEqualTo(
                        "row 6, RESIDENT_CHILD: expected a dash or a list of \"NO\", \"UNKNOWN\", \"YES\", found 'null'");
        assertThat(KieAlone.load(mutant).model().hasErrors()).isFalse();
        assertThat(KieAlone.load(mutant).floors(nobodyKnows)).isEmpty();
        assertThat(KieAlone.load(SHIPPED).floors(nobodyKnows)).containsExactly(Grade.MEDIUM);
    }

    // [utest->req~risk-proved-worse-never-lowers~1]
    @Test
    void two_cells_swapped_so_that_not_knowing_is_worse_than_a_child() {
        var refuted = refutes(
                SHIPPED.cell(7, REGULAR_CHILD_ACCESS, "\"YES\"").cell(8, REGULAR_CHILD_ACCESS, "\"UNKNOWN\""), "c1");

        assertThat(notNo(refuted.answers())).isEqualTo(Map.of(REGULAR_CHILD_ACCESS, Answer.YES));
        fallsFromUnknownToYes(refuted, REGULAR_CHILD_ACCESS, Grade.HIGH, Grade.MEDIUM);
    }

    private static void fallsFromUnknownToYes(Refuted refuted, Question question, Grade from, Grade to) {
        var kie = refuted.kie();
        assertThat(refuted.answers()).containsEntry(question, Answer.YES);
        assertThat(kie.grade(but(refuted.answers(), question, Answer.UNKNOWN))).isEqualTo(from);
        assertThat(kie.grade(refuted.answers())).isEqualTo(to);
    }

    // [utest->req~risk-proved-no-idle-row~1]
    @Test
    void a_dead_row() {
        var mutant = SHIPPED.with(
                "R-B",
                "HIGH",
                "a child lives at the address, and there is domestic abuse",
                Map.of(RESIDENT_CHILD, "\"YES\"", DOMESTIC_ABUSE_MARKER, "\"YES\""));
        var refuted = refutes(mutant, "f2");

        refuted.says("row 53 (R-B: a child lives at the address, and there is domestic abuse) fires");
        assertThat(refuted.kie().said(refuted.answers()))
                .extracting(KieAlone.Said::because)
                .contains("a child lives at the address, and there is domestic abuse");
        assertThat(refuted.kie().grade(refuted.answers()))
                .isEqualTo(KieAlone.load(SHIPPED).grade(refuted.answers()));
    }

    @Test
    void a_raise_that_has_no_step_left_to_take() {
        var refuted = refutes(
                SHIPPED.with("R-H", "RAISE", "a child is in danger now", Map.of(LIVE_OR_IMMINENT_HARM, "\"YES\"")),
                "f2");

        assertThat(refuted.kie().grade(refuted.answers())).isEqualTo(Grade.VERY_HIGH);
        assertThat(KieAlone.load(SHIPPED).grade(refuted.answers())).isEqualTo(Grade.VERY_HIGH);
    }

    // [utest->req~risk-proved-table-reaches-floors~1]
    @Test
    void a_lowered_floor() {
        var refuted = refutes(SHIPPED.output(12, "effect", "\"MEDIUM\""), "e2");

        refuted.says(
                "the table lays no floor of high, which the code does because there is a conviction or allegation of a"
                        + " contact offence (R-E)");
        assertThat(notNo(refuted.answers())).isEqualTo(Map.of(PRIOR_CONTACT_CONVICTION_OR_ALLEGATION, Answer.YES));
        assertThat(refuted.kie().grade(refuted.answers())).isEqualTo(Grade.MEDIUM);
        assertThat(floorOfTheCode(refuted.answers())).isEqualTo(Grade.HIGH);
    }

    // [utest->req~risk-proved-complete~1]
    @Test
    void a_missing_hit() {
        var refuted = refutes(SHIPPED.without(27), "d");

        refuted.says(
                "a warning of violence by the suspect?\" yes, everything else no: no row of the table lays a floor");
        assertThat(refuted.kie().said(refuted.answers())).isEmpty();
    }

    @Test
    void an_overlap() {
        var refuted = refutes(SHIPPED.cell(9, CHILD_AT_ADDRESS_VISITING, "\"UNKNOWN\",\"YES\""), "f4");

        refuted.says("both fire and lay different floors");
        assertThat(notNo(refuted.answers())).isEqualTo(Map.of(CHILD_AT_ADDRESS_VISITING, Answer.YES));
        assertThat(refuted.kie().floors(refuted.answers())).containsExactly(Grade.MEDIUM, Grade.HIGH);
    }

    // [utest->req~risk-proved-child-never-low~1]
    @Test
    void unknown_read_as_no() {
        var refuted = refutes(
                SHIPPED.cell(LOW_ROW, RESIDENT_CHILD, "\"NO\",\"UNKNOWN\"")
                        .cell(WHO_LIVES_THERE_UNKNOWN, RESIDENT_CHILD, "\"YES\""),
                "a");

        assertThat(notNo(refuted.answers())).isEqualTo(Map.of(RESIDENT_CHILD, Answer.UNKNOWN));
        assertThat(refuted.kie().grade(refuted.answers())).isEqualTo(Grade.LOW);
        assertThat(floorOfTheCode(refuted.answers())).isEqualTo(Grade.MEDIUM);
    }

    // [utest->req~risk-proved-table-reaches-floors~1]
    @Test
    void the_row_for_an_unknown_household_is_missing() {
        var refuted = refutes(SHIPPED.without(WHO_LIVES_THERE_UNKNOWN), "e2");

        assertThat(notNo(refuted.answers())).isEqualTo(Map.of(RESIDENT_CHILD, Answer.UNKNOWN));
        assertThat(refuted.kie().floor(refuted.answers())).isEmpty();
        assertThat(floorOfTheCode(refuted.answers())).isEqualTo(Grade.MEDIUM);
    }

    // [utest->req~risk-proved-worse-never-lowers~1]
    @Test
    void the_raise_for_an_open_case_elsewhere_is_missing() {
        var refuted = refutes(SHIPPED.without(23), "c1");

        refuted.says(
                "the table says less than medium, and with \"Does another open case share an identifier with this one?\""
                        + " unknown it says medium or more");
        fallsFromUnknownToYes(refuted, LINKED_CASE_OTHER_FORCE, Grade.MEDIUM, Grade.LOW);
    }

    // [utest->req~risk-proved-worse-never-lowers~1]
    @Test
    void a_raise_for_what_is_unknown_and_none_for_what_is_known() {
        var refuted = refutes(SHIPPED.cell(24, REPEAT_REFERRAL, "\"UNKNOWN\""), "c1");

        fallsFromUnknownToYes(refuted, REPEAT_REFERRAL, Grade.HIGH, Grade.LOW);
    }

    // [utest->req~risk-proved-low-needs-every-no~1]
    @Test
    void a_low_row_that_does_not_look_at_the_past() {
        var refuted = refutes(
                SHIPPED.cell(LOW_ROW, PRIOR_CONTACT_CONVICTION_OR_ALLEGATION, "-")
                        .without(36),
                "b");

        refuted.says("the table says low");
        assertThat(notNo(refuted.answers())).isEqualTo(Map.of(PRIOR_CONTACT_CONVICTION_OR_ALLEGATION, Answer.UNKNOWN));
        assertThat(refuted.kie().grade(refuted.answers())).isEqualTo(Grade.LOW);
    }

    // [utest->req~risk-unreadable-cell-is-named~1]
    @Test
    void a_hit_policy_by_which_the_first_row_wins() {
        var mutant = SHIPPED.changed(text -> text.replace("hitPolicy=\"COLLECT\"", "hitPolicy=\"FIRST\""));
        var childAndContact = but(
                but(everythingNo(), RESIDENT_CHILD, Answer.YES), PRIOR_CONTACT_CONVICTION_OR_ALLEGATION, Answer.YES);

        assertThat(refutes(mutant, "file").property().found()).contains("hit policy must be COLLECT");
        assertThat(String.valueOf(KieAlone.load(mutant).result(childAndContact)))
                .doesNotContain("VERY_HIGH");
        assertThat(KieAlone.load(SHIPPED).floor(childAndContact)).contains(Grade.VERY_HIGH);
    }

    // [utest->req~risk-unreadable-cell-is-named~1]
    @Test
    void a_slip_in_the_name_of_a_grade() {
        var mutant = SHIPPED.output(1, "effect", "\"VERYHIGH\"");

        assertThat(refutes(mutant, "file").property().found())
                .isEqualTo("row 1, effect: expected a grade or RAISE, found '\"VERYHIGH\"'");
        assertThat(KieAlone.load(mutant).floors(but(everythingNo(), LIVE_OR_IMMINENT_HARM, Answer.YES)))
                .isEmpty();
    }

    @Test
    void one_rule_under_two_names() {
        var refuted = refutes(
                SHIPPED.with(
                        "R-J", "MEDIUM", "somebody at home is in danger", Map.of(DOMESTIC_ABUSE_MARKER, "\"YES\"")),
                "f3");

        refuted.says("are one rule under two names");
        assertThat(refuted.kie().floors(refuted.answers())).containsExactly(Grade.MEDIUM, Grade.MEDIUM);
    }

    @Test
    void a_row_about_how_surely_somebody_is_identified() {
        var refuted = refutes(
                SHIPPED.with("R-M", "HIGH", "nobody is sure who it is", Map.of(IDENTITY_CORROBORATION, "\"UNKNOWN\"")),
                "c2");

        assertThat(refuted.kie().grade(refuted.answers())).isEqualTo(Grade.HIGH);
        assertThat(refuted.kie().grade(but(refuted.answers(), IDENTITY_CORROBORATION, Answer.NO)))
                .isEqualTo(Grade.LOW);
    }

    @Test
    void a_type_that_knows_two_answers_only() {
        var mutant = SHIPPED.changed(
                text -> text.replace("<text>\"NO\",\"UNKNOWN\",\"YES\"</text>", "<text>\"NO\",\"YES\"</text>"));

        assertThat(refutes(mutant, "file").property().found()).contains("unknown", "the engine");
    }

    @Test
    void a_default_that_speaks_where_no_row_does() {
        var mutant = SHIPPED.changed(text -> text.replaceFirst(
                "</outputValues>", "</outputValues><defaultOutputEntry><text>\"LOW\"</text></defaultOutputEntry>"));

        assertThat(refutes(mutant, "file").property().found())
                .contains("'defaultOutputEntry' is not part of a plain table");
    }

    @Test
    void a_slip_that_the_edit_of_a_test_does_not_make_is_noticed() {
        assertThatThrownBy(() -> SHIPPED.changed(text -> text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SHIPPED.without(99)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Question, Answer> everythingNo() {
        var answers = new EnumMap<Question, Answer>(Question.class);
        Stream.of(Question.values()).forEach(question -> answers.put(question, Answer.NO));
        return answers;
    }
}
