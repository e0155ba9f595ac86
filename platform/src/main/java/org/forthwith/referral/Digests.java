package org.forthwith.referral;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a file is and by which digests it is known, in lower-case hexadecimal.
 *
 * @param length in bytes
 */
public record Digests(long length, String md5, String sha1, String sha256) {

    private static final int AT_A_TIME = 16 * 1024;

    /** Reads to the end. No more than 16 KiB of it is ever held, and none of it is kept. */
    // [impl->req~offered-content-never-stored~1]
    public static Digests of(InputStream content) throws IOException {
        List<MessageDigest> digests =
                Stream.of("MD5", "SHA-1", "SHA-256").map(Digests::digest).toList();
        byte[] piece = new byte[AT_A_TIME];
        long length = 0;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            for (MessageDigest digest : digests) {
                digest.update(piece, 0, read);
            }
            length += read;
        }
        return new Digests(length, hex(digests.get(0)), hex(digests.get(1)), hex(digests.get(2)));
    }

    /** Whether a digest, however it is written, is one of these. */
    public boolean names(String written) {
        return Stream.of(md5, sha1, sha256).anyMatch(written.strip()::equalsIgnoreCase);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has " + name, missing);
        }
    }
}
