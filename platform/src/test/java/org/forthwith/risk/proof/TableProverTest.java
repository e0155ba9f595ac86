package org.forthwith.risk.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forthwith.risk.Effect.Raise;
import org.forthwith.risk.Proof.Property;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.junit.jupiter.api.Test;

class TableProverTest {

    // [utest->req~risk-rule-sets-are-proved~1]
    @Test
    void the_rule_set_that_comes_with_the_platform_has_every_property_over_the_whole_space() {
        var proof = new TableProver()
                .prove("open-response-priority-1", Mutant.shipped().file());

        assertThat(proof.ruleSet()).startsWith("open-response-priority-1@");
        assertThat(proof.properties())
                .allSatisfy(property -> {
                    assertThat(property.found())
                            .as(property.says())
                            .isEqualTo("holds for all 31,381,059,609 combinations");
                    assertThat(property.holds()).isTrue();
                    assertThat(property.combinations()).isEqualTo(31_381_059_609L);
                    assertThat(property.counterexample()).isNull();
                })
                .extracting(Property::code)
                .containsExactly("a", "b", "c1", "c2", "d", "e1", "e2", "f1", "f2", "f3", "f4");
        assertThat(proof.holds()).isTrue();
    }

    // [utest->req~risk-proved-floors-hold~1]
    @Test
    void against_a_table_that_says_low_of_everything_the_floors_of_the_code_still_hold() throws IOException {
        try (var file = Question.class.getResourceAsStream("everything-low.dmn")) {
            var proof = new TableProver()
                    .prove("everything-low", Objects.requireNonNull(file).readAllBytes());

            assertThat(proof.properties().stream().filter(Property::holds).map(Property::code))
                    .contains("e1")
                    .doesNotContain("a", "b", "e2");
            assertThat(proof.holds()).isFalse();
        }
    }

    @Test
    void a_table_without_rows_is_carried_by_the_floors_of_the_code_and_refuted_for_saying_nothing() {
        var model = Model.of(List.of());

        assertThat(new FloorsHold().refute(model)).isEmpty();
        assertThat(new TableReachesFloors().refute(model)).isPresent();
        assertThat(new Complete().refute(model))
                .map(Counterexample::words)
                .contains("Everything no: no row of the table lays a floor, and nothing is missing.");
    }

    @Test
    void a_row_that_no_answer_can_satisfy_never_fires() {
        var never = new Rule("R-X", new Raise(), "nobody says so", Map.of(Question.RESIDENT_CHILD, Set.of()), "A test");

        assertThat(new RowsCanFire().refute(Model.of(List.of(never))))
                .map(Counterexample::words)
                .contains("row 1 (R-X: nobody says so) never fires.");
    }

    @Test
    void what_is_no_table_at_all_is_refused_with_the_name_that_it_would_have() {
        var proof = new TableProver().prove("notes", "Notes of a meeting".getBytes(UTF_8));

        assertThat(proof.ruleSet()).matches("notes@[0-9a-f]{12}");
        assertThat(proof.properties()).singleElement().satisfies(property -> {
            assertThat(property.code()).isEqualTo("file");
            assertThat(property.holds()).isFalse();
            assertThat(property.found()).isEqualTo("line 1: the file is not well-formed XML");
        });
    }
}
