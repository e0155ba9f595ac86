package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// [itest->req~link-command~1]
class LinkCommandTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void records_of_nobody_are_invented_and_linked() throws IOException {
        assertThat(typed("--invent", "300", "--out", "people.csv").code()).isZero();

        var linked = typed("people.csv", "--id", "id", "--truth", "person", "--out", "links.csv");

        assertThat(linked.code()).isZero();
        assertThat(linked.said()).startsWith("300 records, ").contains("Pairs: precision 0.9");
        assertThat(Files.readAllLines(directory.resolve("links.csv")).getFirst())
                .isEqualTo("id_l,id_r,weight,probability");
    }

    @Test
    void what_is_wrong_is_a_sentence() {
        var typed = typed("nowhere.csv", "--id", "id", "--out", "links.csv");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.complained()).startsWith("link: There is no file ");
        assertThat(typed("--nonsense").complained()).isEqualToIgnoringNewLines("link: There is no option --nonsense.");
    }

    private Typed typed(String... words) {
        var all = new String[words.length + 1];
        all[0] = "link";
        for (int at = 0; at < words.length; at++) {
            all[at + 1] =
                    words[at].endsWith(".csv") ? directory.resolve(words[at]).toString() : words[at];
        }
        return Typed.in(Map.of(), all);
    }
}
