package org.forthwith.risk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule table may not hold, tried on a copy of a real one with one thing changed. */
class TableReaderTest {

    private static String shipped() throws IOException {
        try (var file = Question.class.getResourceAsStream("open-response-priority-1.dmn")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refuses(String file, String... words) {
        assertThatThrownBy(() -> DmnRules.read("changed", file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<text>\"YES\"</text>|<text></text>|row 1, column 1",
                "<text>\"YES\"</text>|<text>null</text>|row 1, LIVE_OR_IMMINENT_HARM",
                "<text>\"YES\"</text>|<text>not(\"NO\")</text>|row 1, LIVE_OR_IMMINENT_HARM",
                "<text>\"VERY_HIGH\"</text>|<text>\"LOWER\"</text>|row 1, effect",
                "<text>\"VERY_HIGH\"</text>|<text>if true then \"LOW\" else \"HIGH\"</text>|row 1, effect",
                "hitPolicy=\"COLLECT\"|hitPolicy=\"FIRST\"|COLLECT",
                "name=\"because\" label|name=\"why\" label|outputs",
                "<text>BREACH_OF_ORDER</text>|<text>RESIDENT_CHILD</text>|inputs",
                "a child lives at the address\"|the suspect regularly sees a child\"|two rows say",
            })
    void a_table_that_cannot_be_read_as_well_as_run_is_refused_by_place(String was, String is, String place)
            throws IOException {
        var text = shipped();
        int at = text.indexOf(was);
        var changed = text.substring(0, at) + is + text.substring(at + was.length());

        refuses(changed, place);
    }

    @Test
    void a_row_without_provenance_is_refused() throws IOException {
        var text = shipped();
        int from = text.indexOf("        <annotationEntry>");
        int to = text.indexOf("</annotationEntry>", from) + "</annotationEntry>".length();

        refuses(text.substring(0, from) + text.substring(to), "row 1 must say on what it rests");
    }

    @Test
    void findings_that_are_added_up_are_refused() {
        refuses(
                SmallTable.of().replace("hitPolicy=\"COLLECT\"", "hitPolicy=\"COLLECT\" aggregation=\"COUNT\""),
                "the hit policy must be COLLECT, without aggregation");
    }

    @Test
    void a_question_that_is_asked_twice_is_refused() {
        refuses(
                SmallTable.of()
                        .replace(
                                "<output id=\"out_rule\"",
                                "<input><inputExpression typeRef=\"answer\"><text>RESIDENT_CHILD</text></inputExpression></input>"
                                        + "<output id=\"out_rule\""),
                "the inputs must be the questions, each once, and not [LIVE_OR_IMMINENT_HARM, RESIDENT_CHILD,",
                "IDENTITY_CORROBORATION, RESIDENT_CHILD]");
    }

    @Test
    void a_table_has_three_hundred_rows_and_not_one_more() {
        assertThat(DmnRules.read("changed", SmallTable.of(rows(300)).getBytes(StandardCharsets.UTF_8))
                        .rules())
                .hasSize(300);
        refuses(SmallTable.of(rows(301)), "a table has at most 300 rows");
    }

    private static String[] rows(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(row -> SmallTable.row("\"YES\"", "\"HIGH\"", "\"because of " + row + "\""))
                .toArray(String[]::new);
    }

    @Test
    void what_is_no_decision_table_is_refused() throws IOException {
        refuses("this is no file of rules", "not well-formed XML");
        refuses("<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>", "not a DMN model");
        refuses(shipped().replaceAll("(?s)<decisionTable.*</decisionTable>", ""), "decision table");
        refuses(shipped().replaceAll("(?s)<decision id.*</decision>", ""), "one decision");
    }
}
