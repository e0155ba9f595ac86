package org.forthwith.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL for tests: one server for the whole run, and for whoever asks a fresh database with every table and no row.
 * What is written need not outlive a power cut here, and only here.
 */
public final class TestDatabase {

    private static final Path BINARIES = Path.of("target").toAbsolutePath().resolve(Binaries.NAME);
    private static final Path HOMES = Path.of("target", "test-database").toAbsolutePath();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** How a server is set that may forget. */
    static final ServerSettings HASTY = ServerSettings.USUAL.with(
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300"));

    private final Home home;
    private final EmbeddedServer server;
    private final byte[] contextKey;

    private TestDatabase(Home home) {
        this.home = home;
        server = EmbeddedServer.start(home, HASTY);
        var template = Roles.make(server.administrator(EmbeddedServer.DATABASE), home.secrets());
        Migration.bringUpToDate(template);
        contextKey = ContextKey.of(template.owner());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            clear(home.path());
        }));
    }

    /** A database of one's own. To close it is kind to the machine; what stays open goes when the run ends. */
    public static Database fresh() {
        var logins = freshLogins();
        return new Database(logins, Running.THE_ONE.contextKey, () -> Running.THE_ONE.drop(logins));
    }

    /** The words by which a command of its own home finds a database of its own, which is asked to be a demonstration. */
    public static Map<String, String> words(Path home) {
        var logins = freshLogins();
        return Map.of(
                "FORTHWITH_HOME", home.toString(),
                "FORTHWITH_DEMO", "true",
                "FORTHWITH_DB_URL", logins.app().url(),
                "FORTHWITH_DB_USER", logins.app().user(),
                "FORTHWITH_DB_PASSWORD", String.valueOf(logins.app().password()),
                "FORTHWITH_DB_OWNER_USER", logins.owner().user(),
                "FORTHWITH_DB_OWNER_PASSWORD", String.valueOf(logins.owner().password()));
    }

    /** The same for tests of this package that come in by another way. */
    static Logins freshLogins() {
        return Running.THE_ONE.copy();
    }

    /** Who may do anything in the same database. */
    static Login administratorOf(Logins logins) {
        return Running.THE_ONE.server.administrator(name(logins));
    }

    private static String name(Logins logins) {
        return logins.app().url().substring(logins.app().url().lastIndexOf('/') + 1);
    }

    /** A home whose binaries are those of the whole build, so that they are unpacked once. */
    static Home homeIn(Path directory) {
        return new Home(Home.at(directory).path(), BINARIES);
    }

    private static final class Running {
        static final TestDatabase THE_ONE = start();
    }

    private static TestDatabase start() {
        clearAbandoned();
        var own = HOMES.resolve(Long.toString(ProcessHandle.current().pid()));
        return new TestDatabase(homeIn(own));
    }

    private Logins copy() {
        var name = "test_" + NUMBER.incrementAndGet();
        run("create database " + name + " template " + EmbeddedServer.DATABASE + " strategy file_copy");
        return Roles.make(server.administrator(name), home.secrets());
    }

    private void drop(Logins logins) {
        run("drop database " + name(logins) + " with (force)");
    }

    private void run(String sql) {
        try (var connection = server.administrator("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }

    /** A run that was killed leaves a server behind. */
    private static void clearAbandoned() {
        for (var home :
                HOMES.toFile().list() == null ? new String[0] : HOMES.toFile().list()) {
            if (ProcessHandle.of(Long.parseLong(home)).isEmpty()) {
                var data = HOMES.resolve(home).resolve("data");
                Postmaster.in(data)
                        .filter(server -> server.serves(data))
                        .flatMap(server -> ProcessHandle.of(server.pid()))
                        .ifPresent(ProcessHandle::destroyForcibly);
                clear(HOMES.resolve(home));
            }
        }
    }

    private static void clear(Path directory) {
        try {
            Settled.clear(directory);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
