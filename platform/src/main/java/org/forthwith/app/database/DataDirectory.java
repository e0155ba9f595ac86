package org.forthwith.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Makes the directory that holds the data, once: checksums on, passwords by SCRAM, UTF-8 in code point order. */
final class DataDirectory {

    static final String ADMINISTRATOR = "postgres";
    private static final long LEAST_BYTES = 500_000_000;

    private static final List<String> SHAPE = List.of(
            "--username=" + ADMINISTRATOR,
            "--auth=scram-sha-256",
            "--data-checksums",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--sync-method=syncfs",
            "--no-instructions");

    private DataDirectory() {}

    static void prepare(Home home, Binaries binaries, ServerUser user, ServerSettings settings) {
        if (Files.isDirectory(home.data())) {
            return;
        }
        try {
            mustHaveRoom(home.path());
            user.letThrough(home.path());
            var workplace = Files.createDirectory(Settled.workplaceFor(home.data()));
            user.give(workplace);
            make(workplace, home, binaries, user, settings);
            Settled.settle(workplace, home.data());
        } catch (IOException fault) {
            throw DatabaseFault.at(home.data(), fault);
        }
    }

    private static void make(Path workplace, Home home, Binaries binaries, ServerUser user, ServerSettings settings)
            throws IOException {
        var password = passwordFile(home, user);
        try {
            var initdb = Command.of(
                    user.stepDown(), binaries.program("initdb"), "--pgdata=" + workplace, "--pwfile=" + password);
            var ended = initdb.and(SHAPE)
                    .and(settings.durable() ? List.of() : List.of("--no-sync"))
                    .run();
            if (!ended.well()) {
                throw Trouble.in(ended.said()).fault(home, ended.said());
            }
        } finally {
            Files.delete(password);
        }
    }

    /** The administrator's password where initdb, which may run as somebody else, can read it for a moment. */
    private static Path passwordFile(Home home, ServerUser user) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = Files.createTempFile(home.path(), "password", ".part", onlyOwner);
        Files.writeString(file, home.secrets().findOrMake(ADMINISTRATOR));
        user.give(file);
        return file;
    }

    private static void mustHaveRoom(Path home) throws IOException {
        if (Files.getFileStore(home).getUsableSpace() < LEAST_BYTES) {
            throw new DatabaseFault(
                    "There is less than 500 MB free at " + home
                            + ", which the database needs to begin. Make room, or choose another directory with FORTHWITH_HOME.");
        }
    }
}
