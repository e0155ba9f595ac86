package org.forthwith.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every test opens the same home, as every command does, and finds it as the one before has left it: whole. */
class EmbeddedServerTest {

    @TempDir
    static Path directory;

    // [utest->req~acknowledged-is-durable~1]
    @Test
    void the_server_runs_with_durability_and_passwords_on_and_is_reached_from_this_machine_only() throws SQLException {
        var wanted = Map.of(
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "data_checksums", "on",
                "password_encryption", "scram-sha-256",
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_locks_per_transaction", "256",
                "server_encoding", "UTF8");
        var shown = new HashMap<String, String>();
        try (var server = open()) {
            for (var setting : wanted.keySet()) {
                shown.put(setting, answer(server, "show " + setting));
            }
        }
        assertThat(shown).isEqualTo(wanted);
    }

    // [utest->req~data-survives-a-restart~1]
    @Test
    void stopping_and_starting_again_gives_the_same_data() throws SQLException {
        try (var server = open()) {
            run(server, "create table public.kept as select 42 as answer");
        }
        assertThat(Postmaster.in(home().data())).isEmpty();

        try (var server = open()) {
            assertThat(answer(server, "select answer from public.kept")).isEqualTo("42");
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        try (var server = open()) {
            var login = server.administrator("postgres").as(DataDirectory.ADMINISTRATOR, "wrong");

            assertThatThrownBy(login::connect)
                    .isInstanceOf(DatabaseFault.class)
                    .hasMessageStartingWith("The database does not let postgres in");
        }
    }

    // [utest->req~data-survives-a-restart~1]
    @Test
    void killing_the_server_loses_no_committed_row() throws Exception {
        try (var server = open()) {
            run(server, "create table public.acknowledged as select generate_series(1, 1000) as n");
            killServer();
        }

        try (var server = open()) {
            assertThat(answer(server, "select count(*) from public.acknowledged"))
                    .isEqualTo("1000");
        }
    }

    // [utest->req~data-survives-a-restart~1]
    @Test
    void a_killed_application_leaves_a_server_that_the_next_one_joins() throws Exception {
        var other = AnotherProcess.on(home());
        other.opened();
        long pid = serverPid();
        other.kill();

        try (var server = open()) {
            assertThat(serverPid()).isEqualTo(pid);
            assertThat(answer(server, "select 1")).isEqualTo("1");
        }
        assertThat(Postmaster.in(home().data())).isEmpty();
    }

    // [utest->req~last-one-out-stops-the-server~1]
    @Test
    void a_server_that_another_process_has_started_is_joined_and_stays_until_the_last_has_left() throws Exception {
        try (var other = AnotherProcess.on(home());
                var server = open()) {
            other.opened();
            var before = serverPid();
            other.leave();

            assertThat(serverPid()).isEqualTo(before);
            assertThat(answer(server, "select 1")).isEqualTo("1");
        }
        assertThat(Postmaster.in(home().data())).isEmpty();
    }

    // [utest->req~last-one-out-stops-the-server~1]
    @Test
    void whoever_leaves_first_leaves_the_server_to_the_other() throws Exception {
        try (var other = AnotherProcess.on(home())) {
            other.opened();
            open().close();

            assertThat(Postmaster.in(home().data()))
                    .hasValueSatisfying(server -> assertThat(server.ready()).isTrue());
        }
        assertThat(Postmaster.in(home().data())).isEmpty();
    }

    @Test
    void two_processes_that_begin_at_the_same_moment_share_one_server() throws Exception {
        try (var other = AnotherProcess.on(home());
                var server = open()) {
            other.opened();

            assertThat(answer(server, "select count(*) from pg_stat_activity where application_name = 'forthwith'"))
                    .isEqualTo("2");
        }
    }

    @Test
    void a_process_number_left_behind_in_a_crash_that_is_another_s_by_now_does_not_keep_the_server_from_starting()
            throws Exception {
        open().close();
        var another = ProcessHandle.current().pid();
        Files.writeString(
                home().data().resolve("postmaster.pid"),
                another + "\n" + home().data() + "\n0\n5432\n\n127.0.0.1\n0 0\nready\n");

        try (var server = open()) {
            assertThat(serverPid()).isNotEqualTo(another);
            assertThat(answer(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_first_start_that_was_interrupted_leaves_nothing_in_the_way(@TempDir Path empty) throws Exception {
        Files.createDirectory(empty.resolve("data.part"));
        Files.writeString(empty.resolve("data.part").resolve("PG_VERSION"), "half");

        try (var server = EmbeddedServer.start(TestDatabase.homeIn(empty), ServerSettings.USUAL)) {
            assertThat(answer(server, "select 1")).isEqualTo("1");
        }
    }

    // [utest->req~no-rows-in-the-server-log~1]
    @Test
    void the_server_s_log_holds_neither_statements_nor_values() throws Exception {
        try (var server = open()) {
            run(server, "create table public.once_only (value text primary key)");
            run(server, "insert into public.once_only values ('someone@example.org')");

            assertThatThrownBy(() -> run(server, "insert into public.once_only values ('someone@example.org')"))
                    .hasMessageContaining("someone@example.org");
        }
        assertThat(Files.readString(home().log()))
                .contains("ready to accept connections")
                .doesNotContain("someone@example.org", "insert into");
    }

    // [utest->req~secrets-are-for-the-owner-only~1]
    @Test
    void only_the_owner_may_read_the_passwords_and_the_data() throws Exception {
        open().close();

        assertThat(permissions("secrets")).isEqualTo("rwx------");
        assertThat(permissions("secrets/postgres.password")).isEqualTo("rw-------");
        assertThat(permissions("data")).isEqualTo("rwx------");
    }

    @Test
    void a_lost_password_is_said_plainly(@TempDir Path elsewhere) throws Exception {
        open().close();
        var password = home().path().resolve("secrets/postgres.password");
        var saved = Files.move(password, elsewhere.resolve("saved"));

        assertThatThrownBy(this::open)
                .isInstanceOf(DatabaseFault.class)
                .hasMessageStartingWith("The passwords of the database in " + home().data() + " are not in ")
                .hasMessageEndingWith("Put that directory back from a backup.");
        assertThat(Postmaster.in(home().data())).isEmpty();
        Files.move(saved, password);
    }

    @Test
    void data_of_another_version_is_refused_in_the_server_s_own_words() throws Exception {
        open().close();
        var version = home().data().resolve("PG_VERSION");
        Files.writeString(version, "15\n");

        assertThatThrownBy(this::open)
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("database files are incompatible with server");
        Files.writeString(version, "18\n");
    }

    private EmbeddedServer open() {
        return EmbeddedServer.start(home(), ServerSettings.USUAL);
    }

    private static Home home() {
        return TestDatabase.homeIn(directory);
    }

    private static long serverPid() {
        return Postmaster.in(home().data()).orElseThrow().pid();
    }

    private static void killServer() {
        var server = Postmaster.in(home().data()).orElseThrow();
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
        while (server.serves(home().data())) {
            Thread.onSpinWait();
        }
    }

    private static String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home().path().resolve(path)));
    }

    private static void run(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = server.administrator("forthwith").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = server.administrator("forthwith").connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
