package org.forthwith.hashmatch.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** What callers show to be let in. To compare takes as long whatever is wrong, and tells nothing of its length. Source: RFC 6750, section 2.1. */
// [impl->req~the-service-lets-in-who-may~1]
final class Token {

    private static final String SCHEME = "bearer ";

    private final byte @Nullable [] digest;

    Token(@Nullable String token) {
        this.digest = token == null ? null : sha256(token);
    }

    boolean lets(@Nullable String authorization) {
        if (digest == null) {
            return true;
        }
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        return MessageDigest.isEqual(
                digest, sha256(authorization.substring(SCHEME.length()).strip()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
