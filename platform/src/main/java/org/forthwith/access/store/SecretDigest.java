package org.forthwith.access.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A secret as it is kept: SHA-256 of the sender's id and the secret, in hexadecimal. The secret is 256 random bits, so no guess comes near it and a
 * slow digest would only keep senders waiting. Source: OWASP ASVS 5.0, 6.5.2, which asks for a slow digest below 112 bits only.
 */
record SecretDigest(String value) {

    /** What no secret fits: for a name that is not known. */
    static final SecretDigest OF_NOBODY = new SecretDigest("0".repeat(64));

    static SecretDigest of(String id, char[] secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((id + "\n").getBytes(StandardCharsets.UTF_8));
            return new SecretDigest(
                    HexFormat.of().formatHex(digest.digest(new String(secret).getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Compares in the same time whatever differs. */
    boolean isThatOf(String id, char[] secret) {
        return MessageDigest.isEqual(bytes(value), bytes(of(id, secret).value));
    }

    private static byte[] bytes(String hexadecimal) {
        return hexadecimal.getBytes(StandardCharsets.US_ASCII);
    }
}
