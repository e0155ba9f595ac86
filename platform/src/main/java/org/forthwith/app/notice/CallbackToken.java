package org.forthwith.app.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What GOV.UK Notify brings to prove that a receipt comes from it, as it is kept: only its digest. */
public record CallbackToken(String digest) {

    static final int FEWEST = 32;

    static CallbackToken of(String token) {
        return new CallbackToken(digested(token));
    }

    /** Compares in the same time whatever differs, and however long what was brought is. */
    public boolean fits(String brought) {
        return MessageDigest.isEqual(digest.getBytes(UTF_8), digested(brought).getBytes(UTF_8));
    }

    private static String digested(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
