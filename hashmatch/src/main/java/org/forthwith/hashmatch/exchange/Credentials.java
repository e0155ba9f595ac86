package org.forthwith.hashmatch.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** By which one peer lets another in. */
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

    /** Takes as long for a wrong one whatever is wrong with it. */
    boolean are(String basic) {
        return MessageDigest.isEqual(basic().getBytes(StandardCharsets.UTF_8), basic.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "the credentials of a user";
    }
}
