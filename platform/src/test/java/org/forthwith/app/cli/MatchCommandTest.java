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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            demo --to http://127.0.0.1:1                                       | --as is needed.
            demo --to http://127.0.0.1:1 --as acme                             | Name the file of the secret by --secret-file
            demo --to http://127.0.0.1:1 --as acme --secret-file none.csv      | There is no file
            demo --to http://peer.example.org --as acme --secret-file known.csv| An address has https (http on this machine only)
            demo --road air                                                    | --road is to be one of industry, report, report-with-file-record.
            demo --within 3601                                                 | --within goes from 0 to 3600
            demo --seed one                                                    | Invalid value for option '--seed'
            demo --nonsense                                                    | Unknown option: '--nonsense'
            demo more                                                          | Unmatched argument at index 0: 'more'
            """)
    void of_a_demonstration_what_is_wrong_is_a_sentence_and_code_2(String words, String sentence) {
        var typed = typed(words.split(" ", -1));

        assertThat(typed.complained()).startsWith(sentence);
        assertThat(typed.code()).isEqualTo(2);
    }

    @Test
    void help_names_the_demonstration_too_and_a_file_may_be_called_as_it_is() {
        assertThat(typed("--help").said())
                .contains("forthwith match demo  ", "demo                [--dir DIR]", "Exit codes: 0 nothing matched");
        assertThat(typed("load", "demo", "--name=mine", "--store=" + directory.resolve("store"))
                        .complained())
                .isEqualTo("match: There is no file demo.\n");
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
