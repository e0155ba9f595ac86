package org.forthwith.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.forthwith.risk.table.DmnRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// [itest->req~risk-prove-command~1]
class ProveCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static Typed typed(String... words) {
        return Typed.in(Map.of(), words);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String shipped() {
        return new String(DmnRules.shippedFile(), UTF_8);
    }

    @Test
    void the_rule_set_that_comes_with_the_platform_is_proved() {
        var typed = typed("prove", "--shipped");

        assertThat(typed.code()).isZero();
        assertThat(typed.said())
                .startsWith("open-response-priority-1@")
                .contains("A child who lives with the suspect, or who may, never gives low.")
                .contains("holds for all 31,381,059,609 combinations")
                .doesNotContain("REFUTED")
                .endsWith("Proved.\n");
    }

    @Test
    void a_file_with_a_slip_is_refuted_with_the_smallest_case() throws IOException {
        var rules = shipped().replaceFirst("<text>\"RAISE\"</text>", "<text>\"LOW\"</text>");
        var typed = typed("prove", file("draft.dmn", rules));

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.said())
                .startsWith("draft@")
                .contains(
                        "REFUTED. \"Does another open case share an identifier with this one?\" yes, everything else no: ")
                .containsPattern("Not proved: \\d of 11 properties do not hold\\.\n$");
    }

    @Test
    void a_program_reads_the_same_as_json() throws IOException {
        var typed = typed("prove", "--json", file("draft.dmn", shipped()));

        assertThat(typed.code()).isZero();
        assertThat(typed.said())
                .startsWith("{\"ruleSet\":\"draft@")
                .contains(
                        "\"holds\":true", "\"combinations\":31381059609", "\"code\":\"f4\"", "\"counterexample\":null")
                .endsWith("}\n");
        assertThat(typed.said().lines()).hasSize(1);
    }

    @Test
    void what_is_no_file_of_rules_is_said_to_be_none() throws IOException {
        var typed = typed("prove", file("photo.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.said())
                .contains("the file is not well-formed XML", "Not proved: 1 of 1 property does not hold.");
        assertThat(typed.complained()).isEmpty();
    }

    @Test
    void no_file_two_wishes_and_a_file_that_is_not_there_are_wrong_use() throws IOException {
        assertThat(typed("prove").code()).isEqualTo(2);
        assertThat(typed("prove", "--shipped", file("draft.dmn", "")).complained())
                .contains("Name one file");
        assertThat(typed("prove", folder.resolve("none.dmn").toString()).complained())
                .contains("There is no file called");
        assertThat(typed("prove", folder.toString()).code()).isEqualTo(2);
    }
}
