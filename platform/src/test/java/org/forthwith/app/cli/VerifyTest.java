package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.forthwith.app.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A list that says something else than the ledger is found by {@code verify} and mended by {@code rebuild}. */
class VerifyTest {

    @Test
    void a_list_that_differs_is_found_and_made_anew(@TempDir Path home) {
        Map<String, String> words = TestDatabase.words(home);
        spoilAList(words);

        Typed found = Typed.in(words, "verify");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.said()).contains("case_file: 2 differences").contains("Run forthwith rebuild");

        Typed mended = Typed.in(words, "rebuild");
        assertThat(mended.code()).isZero();
        assertThat(mended.said()).contains("case_file: 1 row");

        Typed again = Typed.in(words, "verify");
        assertThat(again.code()).isZero();
        assertThat(again.said()).endsWith("0 differences.\n");
    }

    private static void spoilAList(Map<String, String> words) {
        try (Premises premises = Premises.asTheyAre(words, InstantSource.system())) {
            Reports.handIn(premises.house(), "spoilt");
            var jdbc = new JdbcTemplate(premises.database().app());
            premises.house()
                    .decisions()
                    .take(
                            premises.house().platform(),
                            () -> jdbc.update("update case_file set title = 'something else'"));
            premises.mark();
        }
    }
}
