package org.forthwith.hashmatch.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** By which a peer lets us in. */
public record Credentials(String user, String password) {

    public Credentials {
        if (user.isEmpty() || user.contains(":") || password.isEmpty()) {
            throw new IllegalArgumentException("A user has a name without a colon, and a password.");
        }
    }

    /** As RFC 7617 writes it. */
    String basic() {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "the credentials of a user";
    }
}
