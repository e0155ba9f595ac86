package org.forthwith.access.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that have been proved the slow way since the platform started.
 *
 * <p>Every request of a sender carries its secret, and proving one takes about a tenth of a second of a whole core on purpose: without this
 * memory thirty-two senders would keep the machine busy with nothing else. What is remembered is a digest under a key that exists only in
 * this process and dies with it. So a second look costs microseconds, and what stands in memory cannot be tried against guesses elsewhere.
 */
final class ProvenSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Set<String> proven = ConcurrentHashMap.newKeySet();

    ProvenSecrets(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    boolean hold(String id, SecretHash kept, char[] secret) {
        return proven.contains(digest(id, kept, secret));
    }

    void remember(String id, SecretHash kept, char[] secret) {
        proven.add(digest(id, kept, secret));
    }

    /** The kept hash is part of what is digested, so that a secret which has been replaced is forgotten in the same instant. */
    private String digest(String id, SecretHash kept, char[] secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "\n" + kept + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(new String(secret).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(ALGORITHM + " is missing from this Java", fault);
        }
    }
}
