package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command answers to whoever typed it, before it has opened anything. */
class CommandLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"up", "import", "verify", "rebuild"})
    void every_command_explains_itself(String command) {
        assertThat(CommandLines.run(command, "--help")).isIn(0, 2);
        assertThat(CommandLines.run("help", command)).isZero();
    }

    @Test
    void a_word_that_is_no_command_is_wrong_use() {
        assertThat(CommandLines.run("improt")).isEqualTo(2);
        assertThat(CommandLines.run()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_use(@TempDir Path folder) {
        assertThat(CommandLines.run("import", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
    }
}
