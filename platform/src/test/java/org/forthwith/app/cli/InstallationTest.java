package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.app.Installation.Kind;
import org.forthwith.app.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented reports never stand among real ones, and the other way round. */
// [utest->req~demonstration-or-real-for-good~1]
class InstallationTest {

    private static final InstantSource CLOCK = InstantSource.system();

    @TempDir
    Path home;

    @Test
    void a_demonstration_starts_again_and_never_as_anything_else() {
        var words = TestDatabase.words(home);
        start(words);
        start(words);

        assertThatThrownBy(() -> start(real(words)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("holds a demonstration")
                .hasMessageContaining("Choose another FORTHWITH_HOME");
    }

    @Test
    void a_database_for_real_work_starts_again_and_never_as_a_demonstration() {
        var words = TestDatabase.words(home);
        start(real(words));
        start(real(words));

        assertThatThrownBy(() -> start(words))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("for real work")
                .hasMessageContaining("FORTHWITH_OIDC_ISSUER");
    }

    @Test
    void a_demonstration_does_not_begin_on_a_named_server_unless_it_is_asked_for() {
        var forgotten = new HashMap<>(TestDatabase.words(home));
        forgotten.remove("FORTHWITH_DEMO");

        var typed = Typed.in(forgotten, "up");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.complained()).contains("FORTHWITH_OIDC_ISSUER").contains("FORTHWITH_DEMO=true");
    }

    @Test
    void a_demonstration_does_not_begin_among_records_of_which_nobody_knows_what_they_are() {
        var words = TestDatabase.words(home);
        try (var premises = Premises.toStart(words, CLOCK)) {
            Reports.handIn(premises.house(), "already-here");
        }

        assertThatThrownBy(() -> start(words)).isInstanceOf(Fault.class).hasMessageContaining("holds records");
    }

    @Test
    void what_is_imported_first_decides_as_a_first_start_does() throws Exception {
        var words = TestDatabase.words(home);
        var report = Files.writeString(home.resolve("report.json"), Reports.text("first"));

        assertThat(Typed.in(words, "import", report.toString()).code()).isZero();

        start(words);
        assertThatThrownBy(() -> start(real(words))).isInstanceOf(Fault.class);
    }

    @Test
    void a_command_works_on_a_database_for_real_work_as_what_it_is() {
        var words = TestDatabase.words(home);
        start(real(words));
        var unsaid = new HashMap<>(words);
        unsaid.remove("FORTHWITH_DEMO");
        unsaid.put("FORTHWITH_FORCE", "50");

        try (var premises = Premises.asTheyAre(unsaid, CLOCK)) {
            assertThat(premises.kind()).isEqualTo(Kind.REAL);
            assertThat(premises.force()).hasToString("50");
        }
    }

    private static void start(Map<String, String> words) {
        try (var premises = Premises.toStart(words, CLOCK)) {
            premises.mark();
        }
    }

    private static Map<String, String> real(Map<String, String> words) {
        var real = new HashMap<>(words);
        real.remove("FORTHWITH_DEMO");
        real.put("FORTHWITH_OIDC_ISSUER", "https://sign-in.example.org");
        real.put("FORTHWITH_FORCE", "50");
        return real;
    }
}
