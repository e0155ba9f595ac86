package org.forthwith.risk.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.forthwith.risk.table.SmallTable.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.junit.jupiter.api.Test;

/** Which rows of a small table fire, and that nothing is graded where the engine cannot say. */
class FiringTest {

    private static final Rule HARM = new Rule(
            "R-X",
            new Effect.AtLeast(Grade.HIGH),
            "harm",
            Map.of(Question.LIVE_OR_IMMINENT_HARM, Set.of(Answer.YES)),
            "Our own = 1 + 1");
    private static final Rule ANYWAY = new Rule("R-X", new Effect.Raise(), "anyway", Map.of(), "Our own = 1 + 1");

    private static DmnRules table(String file) {
        return DmnRules.read("small", file.getBytes(UTF_8));
    }

    private static Map<Question, Answer> harm(Answer answer) {
        return Map.of(Question.LIVE_OR_IMMINENT_HARM, answer);
    }

    @Test
    void every_row_that_fits_fires_in_the_order_of_the_table() {
        var table = table(SmallTable.of(row("\"YES\"", "\"HIGH\"", "\"harm\""), row("-", "\"RAISE\"", "\"anyway\"")));

        assertThat(table.rules()).containsExactly(HARM, ANYWAY);
        assertThat(table.fired(harm(Answer.YES))).containsExactly(HARM, ANYWAY);
        assertThat(table.fired(harm(Answer.NO))).containsExactly(ANYWAY);
        assertThat(table.fired(Map.of())).containsExactly(ANYWAY);
    }

    @Test
    void where_no_row_fits_none_fires() {
        var table = table(SmallTable.of(row("\"YES\"", "\"HIGH\"", "\"harm\"")));

        assertThat(table.fired(harm(Answer.NO))).isEmpty();
        assertThat(table.fired(harm(Answer.YES))).containsExactly(HARM);
    }

    @Test
    void a_file_that_leaves_unknown_out_of_the_answers_is_asked_about_it_all_the_same() {
        var table = table(SmallTable.of(row("\"YES\"", "\"HIGH\"", "\"harm\""), row("-", "\"RAISE\"", "\"anyway\""))
                .replace("<text>\"NO\",\"UNKNOWN\",\"YES\"</text>", "<text>\"NO\",\"YES\"</text>"));

        assertThat(table.fired(Map.of())).containsExactly(ANYWAY);
        assertThat(table.fired(harm(Answer.YES))).containsExactly(HARM, ANYWAY);
    }

    @Test
    void a_finding_of_no_row_is_a_fault_and_no_grade() {
        var engine = Engine.start(
                SmallTable.of(row("\"YES\"", "\"HIGH\"", "\"harm\"")).getBytes(UTF_8));

        assertThat(new Firing(engine, List.of(HARM)).fired(harm(Answer.YES))).containsExactly(HARM);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Firing(engine, List.of(ANYWAY)).fired(harm(Answer.YES)))
                .withMessage("no row of the table says: harm");
    }

    @Test
    void a_model_in_which_the_engine_finds_errors_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(SmallTable.of(row("\"YES\"", "\"HIGH\"", "\"harm\""))
                        .replace("href=\"#RESIDENT_CHILD\"", "href=\"#NOBODY\"")))
                .withMessageStartingWith("the DMN model has errors: ");
    }

    @Test
    void a_rule_set_is_named_also_when_its_file_cannot_be_read() {
        assertThat(DmnRules.name("x", new byte[0])).isEqualTo("x@e3b0c44298fc");
        assertThat(table(SmallTable.of()).name())
                .isEqualTo(RuleSetName.of("small", SmallTable.of().getBytes(UTF_8)));
    }
}
