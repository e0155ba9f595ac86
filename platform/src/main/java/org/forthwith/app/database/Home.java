package org.forthwith.app.database;

import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Where the server that comes along lives. All of it but the binaries must survive a restart, and belongs in a backup.
 *
 * @param path the directory itself, without symbolic links, so that every process writes it the same way
 * @param binaries the unpacked PostgreSQL
 */
record Home(Path path, Path binaries) {

    /** Makes the directory when it is not there yet; only its owner may look inside. */
    static Home at(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(path, onlyOwner);
            }
            var real = path.toRealPath();
            var home = new Home(real, real.resolve(Binaries.NAME));
            for (var trusted : List.of(home.path, home.secrets().directory(), home.binaries)) {
                mustBeOursAlone(trusted);
            }
            return home;
        } catch (IOException fault) {
            throw DatabaseFault.at(path, fault);
        }
    }

    /** Who can write here could put another program or another password in the place of ours. */
    // [impl->req~a-home-that-others-can-change-is-refused~1]
    private static void mustBeOursAlone(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            var permissions = Files.getPosixFilePermissions(directory);
            if (permissions.contains(GROUP_WRITE) || permissions.contains(OTHERS_WRITE)) {
                throw new DatabaseFault("Others than its owner may write in " + directory
                        + ", so what lies there cannot be trusted. Take that away with: chmod go-w " + directory);
            }
        }
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return data().resolve("postgresql.log");
    }

    Secrets secrets() {
        return new Secrets(path.resolve("secrets"));
    }

    Path turn() {
        return path.resolve("turn.lock");
    }

    Path inUse() {
        return path.resolve("in-use.lock");
    }
}
