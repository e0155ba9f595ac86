package org.forthwith.app.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL that comes along in a jar, unpacked once. */
record Binaries(Path directory) {

    static final String NAME = "postgresql-18.6";
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** Unpacks when this is the first time; another process may be doing the same at the same moment. */
    static Binaries unpackedIn(Path directory) {
        if (Files.isDirectory(directory)) {
            return new Binaries(directory);
        }
        return Turn.take(directory.resolveSibling(directory.getFileName() + ".lock"), () -> {
            try {
                unpack(directory);
                return new Binaries(directory);
            } catch (IOException fault) {
                throw DatabaseFault.at(directory, fault);
            }
        });
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        var workplace = Files.createDirectory(Settled.workplaceFor(directory));
        var archive = Objects.requireNonNull(Binaries.class.getResourceAsStream(ARCHIVE), ARCHIVE);
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                put(entry, tar, workplace.resolve(entry.getName()).normalize());
            }
        }
        openDirectories(workplace);
        toDisk(workplace);
        Settled.settle(workplace, directory);
    }

    private static void put(TarArchiveEntry entry, InputStream content, Path place) throws IOException {
        Files.createDirectories(entry.isDirectory() ? place : place.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(content, place);
            Files.setPosixFilePermissions(place, (entry.getMode() & 0100) != 0 ? PROGRAM : FILE);
        }
    }

    /** The server may run as another user than the one who unpacks, whatever that one's umask. */
    private static void openDirectories(Path top) throws IOException {
        try (var paths = Files.walk(top)) {
            for (var directory : paths.filter(path -> Files.isDirectory(path, NOFOLLOW_LINKS))
                    .toList()) {
                Files.setPosixFilePermissions(directory, PROGRAM);
            }
        }
    }

    /** A thousand small files reach the disk sooner together than one by one. */
    private static void toDisk(Path workplace) {
        var ended = Command.of(List.of(), "sync", "--file-system", workplace.toString())
                .run();
        if (!ended.well()) {
            throw new DatabaseFault(workplace + " could not be written to the disk: " + ended.said());
        }
    }
}
