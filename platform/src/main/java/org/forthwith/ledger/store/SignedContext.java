package org.forthwith.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;

/**
 * For whom a transaction works, in words that only the platform can sign: actor, forces within reach, expiry in epoch seconds, HMAC-SHA-256.
 * The database checks the signature with a key that the application's role cannot read, so nobody can speak for somebody else.
 */
// [impl->req~nobody-reads-nothing~1]
// [impl->req~a-force-meets-its-own-rows~1]
public final class SignedContext {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final SecretKeySpec key;
    private final InstantSource wallClock;

    public SignedContext(byte[] key, InstantSource wallClock) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.wallClock = wallClock;
    }

    String token(Actor actor) {
        String reach = actor.reach().stream().map(ForceCode::value).sorted().collect(Collectors.joining(","));
        long expiry = wallClock.instant().plus(LIFE).getEpochSecond();
        String words = actor.id().replace('|', ' ') + '|' + reach + '|' + expiry;
        return words + '|' + sign(words);
    }

    private String sign(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
