package org.forthwith.app.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The passwords that nobody needs to know: one small file each, made once, readable by its owner only. */
record Secrets(Path directory) {

    private static final int BYTES = 24;

    /** The password of a role, or nothing when none has been made. */
    Optional<String> find(String role) {
        var file = file(role);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file, US_ASCII)) : Optional.empty();
        } catch (IOException fault) {
            throw DatabaseFault.at(file, fault);
        }
    }

    /** The password of a role, made at random the first time. */
    String findOrMake(String role) {
        return find(role).orElseGet(() -> make(role));
    }

    private String make(String role) {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            Files.createDirectories(directory, only("rwx------"));
            var workplace = Settled.workplaceFor(file(role));
            write(workplace, password);
            Settled.settle(workplace, file(role));
        } catch (IOException fault) {
            throw DatabaseFault.at(file(role), fault);
        }
        return password;
    }

    // [impl->req~secrets-are-for-the-owner-only~1]
    private static void write(Path file, String password) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, only("rw-------"))) {
            channel.write(US_ASCII.encode(password));
            channel.force(true);
        }
    }

    private Path file(String role) {
        return directory.resolve(role + ".password");
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
