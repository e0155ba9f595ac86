package org.forthwith.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What an entry promises about its content without showing it: SHA-256 of a random salt and the content. */
// [impl->req~content-can-go-and-the-record-stays~1]
final class Commitment {

    static final int SALT_BYTES = 16;

    private Commitment() {}

    static byte[] to(byte[] salt, String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(body.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
