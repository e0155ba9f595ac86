package org.forthwith.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.forthwith.kernel.Actor;

/**
 * How whoever runs the platform proves it to the running platform: by being able to read one file of the data directory. The command line
 * uses it, and so does whatever collects figures. Acts as the platform itself, and may
 * hand in reports as a sender may.
 */
public record OperatorKey(Actor actor, String secret) {

    private static final String FILE = "operator.key";
    private static final int SECRET_BYTES = 32;

    /** Makes the key at the first start; after that it stays until the file is deleted. */
    static OperatorKey in(Path home, Actor operator) {
        try {
            var file = home.resolve(FILE);
            if (!Files.exists(file)) {
                Files.createDirectories(home);
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.writeString(Files.createFile(file, ownerOnly), fresh());
            }
            return new OperatorKey(operator, Files.readString(file).strip());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    boolean fits(String name, char[] tried) {
        return actor.id().equals(name) && MessageDigest.isEqual(bytes(secret), bytes(new String(tried)));
    }

    @Override
    public String toString() {
        return "OperatorKey[" + actor.id() + "]";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String fresh() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
