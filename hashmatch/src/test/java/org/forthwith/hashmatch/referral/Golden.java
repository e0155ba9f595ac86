package org.forthwith.hashmatch.referral;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Documents that are known to be as they should. */
final class Golden {

    private Golden() {}

    static String file(String name) {
        try (var in = Objects.requireNonNull(Golden.class.getResourceAsStream("/referral/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
