package org.forthwith.access.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A secret as it may be kept: slow to try, different for equal secrets.
 *
 * <p>PBKDF2 with HMAC-SHA-512 and 210,000 rounds, the least that OWASP ASVS 5.0 (appendix C) accepts.
 * Salt and digest are held in hexadecimal.
 */
record SecretHash(String salt, String digest) {

    private static final HexFormat HEX = HexFormat.of();

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BITS = 512;

    static SecretHash of(char[] secret, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new SecretHash(HEX.formatHex(salt), HEX.formatHex(derive(secret, salt)));
    }

    /** Reads what {@link #toString()} wrote. */
    static SecretHash read(String written) {
        var parts = written.split(":", 2);
        return new SecretHash(parts[0], parts[1]);
    }

    boolean fits(char[] secret) {
        return MessageDigest.isEqual(HEX.parseHex(digest), derive(secret, HEX.parseHex(salt)));
    }

    @Override
    public String toString() {
        return salt + ":" + digest;
    }

    private static byte[] derive(char[] secret, byte[] salt) {
        try {
            var key = new PBEKeySpec(secret, salt, ROUNDS, DIGEST_BITS);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(ALGORITHM + " is missing from this Java", fault);
        }
    }
}
