package org.forthwith.risk.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
    void what_is_no_decision_table_is_refused() throws IOException {
        refuses("this is no file of rules", "not well-formed XML");
        refuses("<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>", "not a DMN model");
        refuses(shipped().replaceAll("(?s)<decisionTable.*</decisionTable>", ""), "decision table");
        refuses(shipped().replaceAll("(?s)<decision id.*</decision>", ""), "one decision");
    }
}
