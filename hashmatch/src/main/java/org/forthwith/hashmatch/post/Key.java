package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** With what a queue is encrypted: 256 bits. Without it nothing in the queue can be read by anybody. */
public final class Key {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final byte[] bytes;

    private Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /** From 64 digits of hex, as they may stand in an environment variable. */
    public static Key read(String hex) throws Unusable {
        try {
            byte[] bytes = HexFormat.of().parseHex(hex.strip());
            if (bytes.length == BYTES) {
                return new Key(bytes);
            }
        } catch (IllegalArgumentException notHex) {
            throw new Unusable("The key of the queue is not 64 digits of hex.");
        }
        throw new Unusable("The key of the queue is not 64 digits of hex.");
    }

    /**
     * From a file that only its owner may read. It is made when it is missing, but never for a queue that holds something already: a new key would
     * read nothing of it.
     *
     * @param queue the folder that it is for
     */
    public static Key in(Path file, Path queue, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            if (Files.exists(queue.resolve(Folder.CHECK))) {
                throw new Unusable(
                        "The file of the key is missing, and the queue was written with one. Bring it back; nothing was changed.");
            }
            make(file, random);
        }
        if (othersMayRead(file)) {
            throw new Unusable(
                    "The file of the key can be read by others. Make it readable for its owner only (chmod 600).");
        }
        return read(Files.readString(file));
    }

    private static void make(Path file, SecureRandom random) throws IOException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        Durable.folder(file.toAbsolutePath().resolveSibling("").normalize());
        Durable.create(file, (HexFormat.of().formatHex(bytes) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean othersMayRead(Path file) throws IOException {
        return Durable.knowsPermissions(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file));
    }

    SecretKey secret() {
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public String toString() {
        return "a key";
    }
}
