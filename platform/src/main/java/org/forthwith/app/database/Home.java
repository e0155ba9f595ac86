package org.forthwith.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

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
            return new Home(real, real.resolve(Binaries.NAME));
        } catch (IOException fault) {
            throw DatabaseFault.at(path, fault);
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
