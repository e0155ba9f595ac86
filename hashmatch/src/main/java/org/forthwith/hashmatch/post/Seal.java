package org.forthwith.hashmatch.post;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts each file by AES-256-GCM with a nonce of its own. The name of the file and the version of the form are part of what is proved, so no file
 * can be put in another's place.
 */
final class Seal {

    private static final byte[] FORM = "hashmatch-post-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final Key key;
    private final SecureRandom random;

    Seal(Key key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    // [impl->req~the-queue-is-encrypted~1]
    byte[] close(String name, byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(content);
            byte[] whole = Arrays.copyOf(FORM, FORM.length + NONCE + closed.length);
            System.arraycopy(nonce, 0, whole, FORM.length, NONCE);
            System.arraycopy(closed, 0, whole, FORM.length + NONCE, closed.length);
            return whole;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform encrypts by AES-GCM", missing);
        }
    }

    /** Empty when it was not closed with this key under this name, or has been changed since. */
    Optional<byte[]> open(String name, byte[] whole) {
        int head = FORM.length + NONCE;
        if (whole.length < head + TAG || !Arrays.equals(whole, 0, FORM.length, FORM, 0, FORM.length)) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOfRange(whole, FORM.length, head);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(whole, head, whole.length - head));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(FORM);
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
