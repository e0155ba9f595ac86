package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command answers to whoever typed it, before it has opened anything. */
class CommandLinesTest {

    private static final Map<String, String> NO_WORDS = Map.of();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up", "import", "invent", "verify", "rebuild", "sender", "prove", "replay", "link", "match", "test"
            })
    void every_command_explains_itself(String command) {
        var asked = Typed.in(NO_WORDS, command, "--help");

        assertThat(asked.code()).isZero();
        assertThat(asked.said()).contains("forthwith " + command).contains("Exit codes:");
        assertThat(Typed.in(NO_WORDS, "help", command).code()).isZero();
    }

    @Test
    void the_help_names_every_command_and_every_way_to_end() {
        var help = Typed.in(NO_WORDS, "--help").said();

        assertThat(help)
                .containsPattern("  up +Starts the platform")
                .containsPattern("  import +Takes in files")
                .contains(
                        "  verify ",
                        "  rebuild ",
                        "  sender ",
                        "  prove ",
                        "  replay ",
                        "  link ",
                        "  match ",
                        "  test ");
        assertThat(help).contains("0   done", "1   fault", "2   wrong use", "3   some documents");
    }

    @Test
    void a_word_that_is_no_command_is_wrong_use() {
        assertThat(Typed.in(NO_WORDS, "improt").code()).isEqualTo(2);
        assertThat(CommandLines.run()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_use(@TempDir Path folder) {
        var typed = Typed.in(NO_WORDS, "import", folder.resolve("nowhere").toString());

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.complained()).contains("There is no file or folder called");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1000001", "many"})
    void a_demonstration_of_an_impossible_size_is_wrong_use(String size, @TempDir Path home) {
        var typed = Typed.in(Map.of("FORTHWITH_HOME", home.toString()), "up", "--size", size);

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.complained()).contains("--size");
    }

    @Test
    void the_checks_are_run_by_the_launcher() {
        var typed = Typed.in(NO_WORDS, "test");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.complained()).contains("./forthwith test");
    }

    // [itest->req~fault-shows-a-number-only~1]
    @Test
    void of_a_fault_that_nobody_expected_only_a_number_is_said() {
        var typed = Typed.in(Map.of("FORTHWITH_HOME", "\0 secret"), "verify");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.complained()).contains("incident").doesNotContain("secret", "Exception");
    }
}
