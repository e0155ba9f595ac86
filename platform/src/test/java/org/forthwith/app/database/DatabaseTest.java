package org.forthwith.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    // [utest->req~data-survives-a-restart~1]
    @Test
    void opened_the_first_time_it_is_ready_and_opened_again_it_is_the_same(@TempDir Path parent) throws SQLException {
        var settings =
                Settings.of(Map.of("FORTHWITH_HOME", parent.resolve("a home").toString()));
        byte[] key;
        try (var database = Database.open(settings)) {
            key = database.contextKey();
            assertThat(key).hasSize(32);
            assertThat(answer(database.app(), "select current_user || ' ' || current_schema"))
                    .isEqualTo("forthwith_app forthwith");
            assertThat(answer(database.owner(), "select current_user")).isEqualTo("forthwith_owner");
            assertThat(answer(database.app(), "select nextval('case_number')")).isEqualTo("1");
        }

        try (var database = Database.open(settings)) {
            assertThat(database.contextKey()).isEqualTo(key);
            assertThat(answer(database.app(), "select nextval('case_number')")).isEqualTo("2");
        }
    }

    @Test
    void every_test_has_a_database_of_its_own() throws SQLException {
        try (var one = TestDatabase.fresh();
                var another = TestDatabase.fresh()) {
            assertThat(answer(one.app(), "select nextval('case_number')")).isEqualTo("1");
            assertThat(answer(another.app(), "select nextval('case_number')")).isEqualTo("1");
        }
    }

    // [utest->req~context-key-is-for-the-owner-only~1]
    @Test
    void what_is_signed_with_the_key_the_database_believes_and_nothing_else() throws Exception {
        try (var database = TestDatabase.fresh()) {
            var words = "someone|01,43|32503680000";

            assertThat(reach(database, words + "|" + signed(words, database.contextKey())))
                    .isEqualTo("{01,43}");
            assertThat(reach(database, words + "|" + signed(words, new byte[32])))
                    .isEqualTo("{}");
            assertThat(reach(database, "")).isEqualTo("{}");
        }
    }

    // [utest->req~context-key-is-for-the-owner-only~1]
    @Test
    void the_application_may_read_neither_the_key_nor_the_history_of_the_tables() {
        try (var database = TestDatabase.fresh()) {
            assertThatThrownBy(() -> answer(database.app(), "select inner_pad from context_key"))
                    .hasMessageContaining("permission denied for table context_key");
            assertThatThrownBy(() -> answer(database.app(), "select script from migration.flyway_schema_history"))
                    .hasMessageContaining("permission denied for schema migration");
        }
    }

    // [utest->req~no-request-waits-for-ever~1]
    @Test
    void a_request_waits_ten_seconds_for_another_and_the_owner_as_long_as_it_takes() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            assertThat(answer(database.app(), "show lock_timeout")).isEqualTo("10s");
            assertThat(answer(database.app(), "show statement_timeout")).isEqualTo("1min");
            assertThat(answer(database.owner(), "show lock_timeout")).isEqualTo("0");
            assertThat(answer(database.owner(), "show statement_timeout")).isEqualTo("0");
        }
    }

    @Test
    void the_owner_has_no_connection_before_somebody_asks_for_one() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            var ofTheOwner =
                    "select count(*) from pg_stat_activity where usename = 'forthwith_owner' and datname = current_database()";

            assertThat(answer(database.app(), ofTheOwner)).isEqualTo("0");
            assertThat(answer(database.owner(), "select 1")).isEqualTo("1");
            assertThat(answer(database.app(), ofTheOwner)).isNotEqualTo("0");
        }
    }

    // [utest->req~any-server-by-one-url~1]
    @Test
    void an_administrator_s_address_of_another_server_is_enough(@TempDir Path there, @TempDir Path here)
            throws SQLException {
        try (var server = EmbeddedServer.start(TestDatabase.homeIn(there), TestDatabase.HASTY)) {
            var settings = addressed(server.administrator("forthwith"), here);
            try (var database = Database.open(settings)) {
                assertThat(answer(database.app(), "select current_user")).isEqualTo("forthwith_app");
            }
            try (var database = Database.open(settings)) {
                assertThat(answer(database.app(), "select nextval('case_number')"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void roles_that_are_there_without_their_passwords_here_are_said_plainly(@TempDir Path here) {
        var administrator = TestDatabase.administratorOf(TestDatabase.freshLogins());

        assertThatThrownBy(() -> Database.open(addressed(administrator, here)))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("has the role forthwith_app already, but its password is not in " + here);
    }

    // [utest->req~any-server-by-one-url~1]
    @Test
    void roles_that_somebody_has_made_are_used(@TempDir Path here) throws SQLException {
        var logins = TestDatabase.freshLogins();

        try (var database = Database.open(new Settings(here, new Settings.Prepared(logins)))) {
            assertThat(answer(database.app(), "select current_user")).isEqualTo("forthwith_app");
        }
        assertThat(here).isEmptyDirectory();
    }

    // [utest->req~application-role-has-least-privilege~1]
    @Test
    void it_does_not_open_for_a_superuser(@TempDir Path here) {
        var logins = TestDatabase.freshLogins();
        var tooMuch = new Logins(TestDatabase.administratorOf(logins), logins.owner());

        assertThatThrownBy(() -> Database.open(new Settings(here, new Settings.Prepared(tooMuch))))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("postgres is a superuser");
    }

    @Test
    void a_server_that_does_not_answer_is_said_plainly(@TempDir Path here) {
        var nobody = new Login("jdbc:postgresql://127.0.0.1:1/forthwith", "postgres", "x");

        assertThatThrownBy(() -> Database.open(new Settings(here, new Settings.Administered(nobody))))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("127.0.0.1:1 refused");
    }

    private static Settings addressed(Login administrator, Path home) {
        var address = administrator
                .url()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://" + administrator.user() + ":" + administrator.password() + "@");
        return Settings.of(Map.of("FORTHWITH_DB_URL", address, "FORTHWITH_HOME", home.toString()));
    }

    private static String signed(String words, byte[] key) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(words.getBytes(UTF_8)));
    }

    private static String reach(Database database, String context) throws SQLException {
        try (var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select set_config('forthwith.context', ?, true)")) {
                statement.setString(1, context);
                statement.execute();
            }
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select reach()")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String answer(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
