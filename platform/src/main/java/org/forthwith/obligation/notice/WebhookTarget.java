package org.forthwith.obligation.notice;

import java.net.URI;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A program that is called.
 *
 * @param name by which settings and notices know it
 * @param key with which every call to it is signed
 */
public record WebhookTarget(String name, URI url, SecretKey key) {

    private static final String PREFIX = "whsec_";
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    /** @param secret as Standard Webhooks has secrets: {@code whsec_} and Base64 of 24 to 64 random bytes */
    // [impl->req~a-call-can-be-verified~1]
    public static WebhookTarget of(String name, URI url, String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException("the secret of " + name + " does not begin with " + PREFIX);
        }
        byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        if (key.length < FEWEST_BYTES || key.length > MOST_BYTES) {
            throw new IllegalArgumentException("the secret of " + name + " has " + key.length + " bytes");
        }
        return new WebhookTarget(name, url, new SecretKeySpec(key, Signature.HMAC));
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return name + " " + url;
    }
}
