package org.forthwith.risk.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.forthwith.risk.table.SmallTable.input;
import static org.forthwith.risk.table.SmallTable.output;
import static org.forthwith.risk.table.SmallTable.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the look through a file lets by, and where it says that it stopped. */
// [utest->req~a-rule-set-is-a-plain-table~1]
class PlainDmnTest {

    private static final String XMLNS = "xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"";

    private static String definitions(String inside) {
        return "<definitions " + XMLNS + ">" + inside + "</definitions>";
    }

    private static PlainDmn read(String file) {
        return PlainDmn.read(file.getBytes(UTF_8));
    }

    private static void refuses(String file, String because) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(file)).withMessage(because);
    }

    @Test
    void it_says_what_the_file_is_called_and_what_it_says_of_itself() {
        assertThat(read("<definitions " + XMLNS + " id=\"small\" name=\"Small\"><description> For <![CDATA[people]]>. "
                        + "</description><decision id=\"d\" name=\"n\"><description>Not this.</description></decision>"
                        + "</definitions>"))
                .isEqualTo(new PlainDmn("small", "Small", "For people."));
        assertThat(read(definitions(""))).isEqualTo(new PlainDmn(null, null, ""));
    }

    @Test
    void a_file_may_be_as_long_as_that_and_no_byte_longer() {
        String file = definitions("");
        String longest = file + " ".repeat(PlainDmn.LONGEST - file.length());

        assertThat(read(longest)).isEqualTo(new PlainDmn(null, null, ""));
        refuses(longest + " ", "the file is longer than 1000000 bytes");
    }

    @Test
    void elements_stand_twenty_deep_and_no_deeper() {
        assertThat(read(definitions(nested(19)))).isEqualTo(new PlainDmn(null, null, ""));
        refuses(definitions(nested(20)), "line 1: 'itemComponent' stands where no element may stand");
    }

    private static String nested(int deep) {
        return "<itemComponent>".repeat(deep) + "</itemComponent>".repeat(deep);
    }

    @Test
    void a_cell_is_refused_by_the_row_and_the_column_that_people_see() {
        String second = row("\"YES\"", "\"HIGH\"", "\"one\"") + row("-", "\"HIGH\"", "1 + 1");
        int line = SmallTable.of("")
                .substring(0, SmallTable.of("").indexOf("</decisionTable>"))
                .split("\n", -1)
                .length;

        refuses(
                SmallTable.of(row("not(1)", "\"HIGH\"", "\"one\"")),
                "line " + line + ": row 1, LIVE_OR_IMMINENT_HARM: expected words, found 'not(1)'");
        refuses(SmallTable.of(second), "line " + line + ": row 2, because: expected words, found '1 + 1'");
        refuses(
                SmallTable.of("<rule>" + input("-").repeat(22) + output("-").repeat(3) + output("1 + 1") + "</rule>"),
                "line " + line + ": row 1, column 26: expected words, found '1 + 1'");
    }

    @Test
    void what_a_rule_rests_on_is_for_people_and_may_be_put_in_any_words() {
        assertThat(read(SmallTable.of(row("-", "\"HIGH\"", "\"one\""))))
                .returns("open-response-priority-1", PlainDmn::id)
                .returns("Open Response Priority rules v1", PlainDmn::name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowedValues", "inputValues", "outputValues"})
    void choices_are_texts_in_quotation_marks_and_nothing_else(String choices) {
        assertThat(read(definitions("<%1$s><text>\"A\" , \"B\"</text></%1$s>".formatted(choices))))
                .isEqualTo(new PlainDmn(null, null, ""));
        refuses(
                definitions("<%1$s><text> A, B </text></%1$s>".formatted(choices)),
                "line 1: expected words, found 'A, B'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<definitions/>|line 1: 'definitions' is not part of a plain table",
                "<d:definitions xmlns:d=\"urn:d\"/>|line 1: 'definitions' is not part of a plain table",
                "<definitions>&file;</definitions>|line 1: 'definitions' is not part of a plain table",
                "<!DOCTYPE definitions><definitions/>|line 1: a document type is not taken",
                "<!DOCTYPE definitions [<!ELEMENT>]><definitions/>|line 1: a document type is not taken",
                "''|line 1: the file is not well-formed XML",
                "<definitions|line 1: the file is not well-formed XML",
            })
    void what_is_no_model_at_all_is_refused(String file, String because) {
        refuses(file, because);
    }

    @Test
    void an_entity_is_never_put_into_the_text() {
        refuses(definitions("\n<description>&file;</description>"), "line 2: the file is not well-formed XML");
        refuses(definitions("<decision name=\"&file;\"/>"), "line 1: the file is not well-formed XML");
    }

    @Test
    void drawings_stand_beside_the_model_in_their_own_frame() {
        String dmndi = "<x:%s xmlns:x=\"https://www.omg.org/spec/DMN/20230324/DMNDI/\">%s</x:%1$s>";

        assertThat(read(definitions(dmndi.formatted("DMNDI", dmndi.formatted("DMNDiagram", "")))))
                .isEqualTo(new PlainDmn(null, null, ""));
        refuses(
                definitions(dmndi.formatted("DMNDiagram", "")),
                "line 1: 'DMNDiagram' belongs to a drawing and stands inside the table");
        refuses(
                definitions("<decision>" + dmndi.formatted("DMNDI", "") + "</decision>"),
                "line 1: 'DMNDI' belongs to a drawing and stands inside the table");
        refuses(
                definitions(dmndi.formatted("DMNDI", "<decision/>")),
                "line 1: 'decision' is not part of a plain table");
    }

    /** Bytes that are no UTF-8, among them the roundabout ways to write a character that another reader might take for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00e9",
                "\u00c0\u0080",
                "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080",
                "\u00f4\u0090\u0080\u0080",
                "\u0000"
            })
    void bytes_that_are_no_text_are_refused_wherever_they_stand(String bytes) {
        for (String file :
                new String[] {definitions(bytes), definitions("<!--" + bytes + "-->"), definitions("") + bytes}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainDmn.read(file.getBytes(ISO_8859_1)))
                    .withMessage("line 1: the file is not well-formed XML");
        }
    }
}
