package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forthwith.app.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forthwith replay}: a rule set is tried on the past from the command line. */
class ReplayCommandTest {

    private final LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);

    // [itest->req~replay-of-the-active-rules-finds-nothing~1]
    @Test
    void the_rules_in_force_and_those_that_came_along_find_nothing(@TempDir Path home) throws IOException {
        Map<String, String> words = TestDatabase.words(home);
        withACase(words);
        Path json = home.resolve("found.json");

        Typed active = replay(words, "active", "--json", json.toString());
        Typed shipped = replay(words, "shipped", "--csv", "-");

        assertThat(active.code()).as(active.complained()).isZero();
        assertThat(active.said()).contains("1 case,", "0 differences.", "SHA-256 of the result as JSON: ");
        assertThat(Files.readString(json)).contains("\"cases\":1", "\"changes\":[]");
        assertThat(shipped.said())
                .isEqualTo("reference,force,first,recorded,candidate,direction,rules,because,"
                        + "recorded_at_end,candidate_at_end,stands,missed_deadlines,late_already\r\n");
        assertThat(shipped.complained()).contains("0 differences.");
    }

    @Test
    void wrong_use_is_said_in_a_sentence_before_anything_is_opened(@TempDir Path home) throws IOException {
        Path broken = Files.writeString(home.resolve("broken.dmn"), "no table");
        Map<String, String> words =
                Map.of("FORTHWITH_HOME", home.resolve("none").toString());

        assertThat(Typed.in(words, "replay", "--rules", "active", "--from", "2025-03-01", "--to", "2025-03-01"))
                .satisfies(typed -> wrong(typed, "The period must end after it begins"));
        assertThat(replay(words, "missing.dmn"))
                .satisfies(typed -> wrong(typed, "There is no file called missing.dmn."));
        assertThat(replay(words, broken.toString())).satisfies(typed -> wrong(typed, "is not a rule table: "));
        assertThat(replay(words, "active", "--json", "-", "--csv", "-"))
                .satisfies(typed -> wrong(typed, "Only one of --json and --csv"));
        assertThat(Typed.in(words, "replay", "--rules", "active", "--from", "yesterday", "--to", "2025-03-01")
                        .code())
                .isEqualTo(2);
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void a_name_that_no_rule_set_has_is_wrong_use_too(@TempDir Path home) {
        Map<String, String> words = TestDatabase.words(home);
        withACase(words);

        wrong(replay(words, "nobody-has-this"), "There is no file and no rule set called nobody-has-this.");
    }

    private static void wrong(Typed typed, String sentence) {
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.complained()).contains(sentence);
    }

    private Typed replay(Map<String, String> words, String rules, String... more) {
        var all = new ArrayList<>(List.of(
                "replay",
                "--rules",
                rules,
                "--from",
                today.minusDays(1).toString(),
                "--to",
                today.plusDays(2).toString()));
        all.addAll(List.of(more));
        return Typed.in(words, all.toArray(String[]::new));
    }

    private static void withACase(Map<String, String> words) {
        try (Premises premises = Premises.asTheyAre(words, InstantSource.system())) {
            Reports.handIn(premises.house(), "replayed");
            premises.mark();
        }
    }
}
