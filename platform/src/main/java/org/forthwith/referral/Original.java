package org.forthwith.referral;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document byte for byte as it came, with the SHA-256 by which it is known. The bytes are not copied and must not be changed. */
public final class Original {

    /** How long a document may be, in bytes. Ours, and far above any report seen. */
    public static final int LONGEST = 20 * 1024 * 1024;

    private final byte[] bytes;
    private final String digest;

    public Original(byte[] bytes) {
        this.bytes = bytes;
        this.digest = sha256(bytes);
    }

    /** A document as it comes in. Of one that is too long no more is held than shows that it is; every reader refuses it for its length. */
    // [impl->req~a-long-body-is-never-held-whole~1]
    public static Original from(InputStream content) throws IOException {
        return new Original(content.readNBytes(LONGEST + 1));
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
