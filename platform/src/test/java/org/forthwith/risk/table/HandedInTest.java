package org.forthwith.risk.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.forthwith.risk.ruleset.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken for a rule set, and what is not let through to the engine. */
// [utest->req~a-rule-set-is-a-plain-table~1]
class HandedInTest {

    private static final String SHIPPED = new String(DmnRules.shippedFile(), UTF_8);

    @Test
    void the_rule_set_that_comes_with_the_platform_is_one() {
        RuleFile file = HandedIn.shipped();

        assertThat(file.name()).startsWith("open-response-priority-1@");
        assertThat(file.title()).isEqualTo("Open Response Priority rules v1");
        assertThat(file.says()).contains("Independent: not KIRAT");
        assertThat(file.dmn()).isEqualTo(SHIPPED);
        assertThat(file.table().rules()).hasSize(52);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_file_that_computes_calls_or_fetches_is_refused_with_its_line(String from, String to, String because) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(SHIPPED.replace(from, to)))
                .withMessageContaining(because)
                .withMessageStartingWith("line ");
    }

    @Test
    void an_id_that_would_not_make_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(SHIPPED.replace("id=\"open-response-priority-1\"", "id=\"x@y\"")))
                .withMessageContaining("the id of the definitions");
    }

    @Test
    void a_file_that_is_too_long_or_no_text_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HandedIn().read(new byte[PlainDmn.LONGEST + 1]))
                .withMessageContaining("longer than");
        assertThatIllegalArgumentException().isThrownBy(() -> read("no XML")).withMessageContaining("not well-formed");
    }

    @Test
    void without_an_id_it_is_no_rule_set() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(SmallTable.of().replaceFirst("id=\"open-response-priority-1\"", "")))
                .withMessage("the id of the definitions must have 3 to 60 small letters, digits and hyphens, not ''");
    }

    @ParameterizedTest
    @CsvSource({"name=\"  \", open-response-priority-1", "name=\" Ours \", Ours"})
    void it_is_called_by_its_name_and_without_one_by_its_id(String name, String title) {
        RuleFile file = read(SmallTable.of(SmallTable.row("-", "\"HIGH\"", "\"always\""))
                .replaceFirst("name=\"Open Response Priority rules v1\"", name));

        assertThat(file.title()).isEqualTo(title);
        assertThat(file.id()).isEqualTo("open-response-priority-1");
    }

    @Test
    void without_the_attribute_for_a_name_the_engine_takes_it_for_no_model() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(SmallTable.of().replaceFirst("name=\"Open Response Priority rules v1\"", "")))
                .withMessage("the file is not a DMN model");
    }

    @Test
    void another_encoding_that_the_file_claims_to_have_changes_nothing() {
        RuleFile file = read(SmallTable.of(SmallTable.row("\"YES\"", "\"HIGH\"", "\"cafe\""))
                .replaceFirst("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                .replace("Our own = 1 + 1", "caf\u00e9"));

        assertThat(file.table().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.because()).isEqualTo("cafe");
            assertThat(rule.provenance()).isEqualTo("caf\u00e9");
        });
        assertThat(file.dmn()).contains("<text>caf\u00e9</text>");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "<decision id",
                        "<import namespace=\"n\" name=\"n\" importType=\"t\"/><decision id",
                        "'import' is not part of a plain table"),
                Arguments.of(
                        "<decision id",
                        "<businessKnowledgeModel id=\"b\" name=\"b\"/><decision id",
                        "'businessKnowledgeModel' is not part of a plain table"),
                Arguments.of("<text>\"YES\"</text>", "<text>function() external { java: {} }</text>", "expected words"),
                Arguments.of("<text>\"NO\",\"UNKNOWN\",\"YES\"</text>", "<text>1 + 1 = 2</text>", "expected words"),
                Arguments.of("<text>\"R-A\"</text>", "<text>\"R-A\\n\"</text>", "expected words"),
                Arguments.of(
                        "<definitions xmlns",
                        "<!DOCTYPE definitions [<!ENTITY e SYSTEM \"file:///x\">]><definitions xmlns",
                        "a document type is not taken"),
                Arguments.of(
                        "<text>\"NO\",\"UNKNOWN\",\"YES\"</text>",
                        "<text>\"NO\", if RESIDENT_CHILD in REPEAT_REFERRAL then \"YES\" else \"NO\"</text>",
                        "expected words"),
                Arguments.of(
                        "<text>\"NO\",\"UNKNOWN\",\"YES\"</text>",
                        "<text>function() external { java: {} }<dc:Bounds/>\"NO\"</text>",
                        "stands where no element may stand"),
                Arguments.of("<decision id", "<dc:Bounds/><decision id", "belongs to a drawing"),
                Arguments.of("<dc:Bounds ", "<text/><dc:Bounds ", "'text' is not part of a plain table"),
                Arguments.of(
                        "typeRef=\"answer\"/>",
                        "typeRef=\"answer\" expressionLanguage=\"java\"/>",
                        "another expression language is not taken"));
    }

    private static RuleFile read(String dmn) {
        return new HandedIn().read(dmn.getBytes(UTF_8));
    }
}
