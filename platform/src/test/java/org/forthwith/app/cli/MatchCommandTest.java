package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// [itest->req~match-command~1]
class MatchCommandTest {

    private static final String MD5 = "00112233445566778899aabbccddeeff";

    @TempDir
    private Path directory;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(directory.resolve("known.csv"), "key,md5,code\na," + MD5 + ",X1\n");
        Files.writeString(directory.resolve("uploads.csv"), "reference,md5\nup-1," + MD5 + "\n");
    }

    @Test
    void uploads_are_screened_against_a_list_and_against_a_store() {
        var screened = typed("uploads.csv", "--list", "known.csv");
        assertThat(screened).isEqualTo(new Typed(1, "up-1\tMD5\t0\tknown.csv\ta\tX1\n", ""));

        assertThat(typed(
                                "load",
                                "known.csv",
                                "--store=" + directory.resolve("store"),
                                "--name",
                                "mine",
                                "--list-version",
                                "1")
                        .said())
                .isEqualTo("known.csv: 1 new or changed, 0 as they were, 0 withdrawn, 0 refused.\n");
        assertThat(typed("uploads.csv", "--store=" + directory.resolve("store"), "--mode=best")
                        .said())
                .isEqualTo("up-1\tMD5\t0\tmine\ta\tX1\n");
    }

    @Test
    void what_is_wrong_is_a_sentence_and_code_2() {
        var typed = typed("nowhere.csv", "--list", "known.csv");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.complained()).startsWith("match: There is no file ");
        assertThat(typed("--nonsense").complained()).isEqualTo("match: There is no option --nonsense.\n");
    }

    @Test
    void a_demonstration_wants_a_running_platform_or_an_address() {
        var nothingRuns = Typed.in(Map.of("FORTHWITH_HOME", directory.toString()), "match", "demo");

        assertThat(nothingRuns.code()).isEqualTo(1);
        assertThat(nothingRuns.complained()).startsWith("No platform runs with the data directory " + directory);
        assertThat(typed("demo", "--to", "http://127.0.0.1:1").complained()).isEqualTo("match: --as is needed.\n");
    }

    private Typed typed(String... words) {
        return Typed.in(
                Map.of(),
                Stream.concat(
                                Stream.of("match"),
                                Stream.of(words)
                                        .map(word -> word.endsWith(".csv")
                                                ? directory.resolve(word).toString()
                                                : word))
                        .toArray(String[]::new));
    }
}
