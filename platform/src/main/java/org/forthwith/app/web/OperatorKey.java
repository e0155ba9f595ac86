package org.forthwith.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.forthwith.kernel.Actor;

/**
 * How whoever runs the platform proves it to the running platform: by being able to read one file of the data directory. The command line
 * uses it, and so does whatever collects figures. Acts as the platform itself, and may
 * hand in reports as a sender may.
 */
public record OperatorKey(Actor actor, String secret) {

    private static final String FILE = "operator.key";
    private static final int SECRET_BYTES = 32;
    private static final String SHAPE = "[0-9a-f]{" + 2 * SECRET_BYTES + "}";
    private static final String ALGORITHM = "HmacSHA256";

    /** Makes the key at the first start; after that it stays until the file is deleted. */
    static OperatorKey in(Path home, Actor operator) {
        try {
            if (!Files.exists(home.resolve(FILE))) {
                make(Files.createDirectories(home));
            }
            return new OperatorKey(operator, kept(home).orElseThrow());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The key that a data directory has, if it has one. What is no key is not taken for one: an empty file would let everybody in. */
    public static Optional<String> kept(Path home) {
        var file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var written = Files.readString(file).strip();
            if (!written.matches(SHAPE)) {
                throw new RefusedToStartException(
                        file + " holds no key. Delete it, and start again: a new one is made.");
            }
            return Optional.of(written);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Written beside and moved, so that a start which is interrupted leaves no half of a key. */
    private static void make(Path home) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var next = Files.createTempFile(home, "operator", ".key", ownerOnly);
        Files.writeString(next, fresh());
        Files.move(next, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * What only a holder of the key can say to a question.
     *
     * @param port where whoever answers can be reached, so that an answer cannot be passed on from elsewhere
     */
    public static String proof(String secret, int port, String challenge) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(secret), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(bytes("forthwith operator|" + port + "|" + challenge)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(ALGORITHM + " is missing from this Java", fault);
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
