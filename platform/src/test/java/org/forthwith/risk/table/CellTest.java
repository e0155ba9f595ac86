package org.forthwith.risk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one cell of a table may hold, and how the others are named when they are refused. */
class CellTest {

    private static Cell cell(@Nullable String text) {
        return new Cell(3, "RESIDENT_CHILD", text);
    }

    private static void refuses(ThrowingCallable reading, String because) {
        assertThatIllegalArgumentException()
                .isThrownBy(reading)
                .withMessage("row 3, RESIDENT_CHILD: expected " + because);
    }

    @Test
    void a_dash_lets_every_answer_through() {
        assertThat(cell(" - ").answers()).isEmpty();
    }

    @Test
    void a_list_lets_through_the_answers_that_it_names() {
        assertThat(cell("\"NO\" , \"YES\"").answers()).contains(Set.of(Answer.NO, Answer.YES));
        assertThat(cell("\n\"UNKNOWN\"").answers()).contains(Set.of(Answer.UNKNOWN));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void an_empty_cell_is_no_dash_and_no_words(@Nullable String nothing) {
        refuses(() -> cell(nothing).answers(), "a dash or a list of \"NO\", \"UNKNOWN\", \"YES\", found ''");
        refuses(() -> cell(nothing).words(), "a text in quotation marks, found ''");
    }

    @Test
    void another_answer_than_the_three_is_refused() {
        refuses(
                () -> cell("\"NO\",\"MAYBE\"").answers(),
                "a dash or a list of \"NO\", \"UNKNOWN\", \"YES\", found '\"NO\",\"MAYBE\"'");
    }

    @Test
    void words_stand_in_quotation_marks() {
        assertThat(cell(" \"a child lives there\" ").words()).isEqualTo("a child lives there");
        refuses(() -> cell("a child").words(), "a text in quotation marks, found 'a child'");
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void a_grade_is_the_least_that_there_can_be(Grade grade) {
        assertThat(cell('"' + grade.name() + '"').effect()).isEqualTo(new Effect.AtLeast(grade));
    }

    @Test
    void raise_is_an_effect_too_and_nothing_else_is() {
        assertThat(cell("\"RAISE\"").effect()).isEqualTo(new Effect.Raise());
        refuses(() -> cell("\"LOWER\"").effect(), "a grade or RAISE, found '\"LOWER\"'");
    }
}
