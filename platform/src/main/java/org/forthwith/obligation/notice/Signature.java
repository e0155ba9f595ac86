package org.forthwith.obligation.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The signature of a call. Source: Standard Webhooks, symmetric signatures, version 1. */
final class Signature {

    static final String HMAC = "HmacSHA256";

    private Signature() {}

    /** @param timestamp in seconds since 1970 */
    // [impl->req~a-call-can-be-verified~1]
    static String of(SecretKey key, String id, long timestamp, String payload) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + payload).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + HMAC, missing);
        }
    }
}
