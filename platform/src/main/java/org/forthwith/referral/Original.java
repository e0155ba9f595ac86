package org.forthwith.referral;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document byte for byte as it came, with the SHA-256 by which it is known. The bytes are not copied and must not be changed. */
public final class Original {

    private final byte[] bytes;
    private final String digest;

    public Original(byte[] bytes) {
        this.bytes = bytes;
        this.digest = sha256(bytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 in lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    public long length() {
        return bytes.length;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
