package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.forthwith.hashmatch.disk.Durable;
import org.jspecify.annotations.Nullable;

/**
 * With what a queue is encrypted: 256 bits. Without it nothing in the queue can be read by anybody. Each file is encrypted by AES-256-GCM with a nonce of
 * its own. The name of the file and the version of the form are part of what is proved, so no file can be put in another's place.
 */
public final class Key {

    private static final int BYTES = 32;

    private static final byte[] FORM = "hashmatch-post-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int HEAD = FORM.length + NONCE;
    private static final int TAG = 16;

    private final byte[] bytes;

    private Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /** From 64 digits of hex, as they may stand in an environment variable. */
    public static Key read(String hex) throws Unusable {
        String digits = hex.strip();
        if (!digits.matches("[0-9A-Fa-f]{64}")) {
            throw new Unusable("The key of the queue is not 64 digits of hex.");
        }
        return new Key(HexFormat.of().parseHex(digits));
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
        return Durable.knowsPermissions(file)
                && !PosixFilePermissions.fromString("rw-------").containsAll(Files.getPosixFilePermissions(file));
    }

    // [impl->req~the-queue-is-encrypted~1]
    byte[] close(String name, byte[] content, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, name, nonce);
            byte[] whole = Arrays.copyOf(FORM, HEAD + content.length + TAG);
            System.arraycopy(nonce, 0, whole, FORM.length, NONCE);
            cipher.doFinal(content, 0, content.length, whole, HEAD);
            return whole;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform encrypts by AES-GCM", missing);
        }
    }

    /** Null when it was not closed with this key under this name, or has been changed since. */
    byte @Nullable [] open(String name, byte[] whole) {
        if (whole.length < HEAD + TAG || !Arrays.equals(whole, 0, FORM.length, FORM, 0, FORM.length)) {
            return null;
        }
        try {
            byte[] nonce = Arrays.copyOfRange(whole, FORM.length, HEAD);
            return cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(whole, HEAD, whole.length - HEAD);
        } catch (GeneralSecurityException notOurs) {
            return null;
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(FORM);
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "a key";
    }
}
