package org.forthwith.hashmatch.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/**
 * Where a receiver is, and who we are there.
 *
 * @param base of the reporting API its address up to {@code /ispws}; of a platform of this project the address up to the host. {@code https}, or
 *     {@code http} to this machine itself
 * @param secret never shown
 */
public record Destination(URI base, String name, String secret) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    // [impl->req~a-referral-goes-to-its-receiver-only~1]
    public Destination {
        if (base.getHost() == null
                || base.getUserInfo() != null
                || base.getQuery() != null
                || base.getFragment() != null) {
            throw new IllegalArgumentException("The address of a receiver has a host and a path, and nothing else.");
        }
        boolean plain = "http".equalsIgnoreCase(base.getScheme()) && THIS_MACHINE.contains(base.getHost());
        if (!plain && !"https".equalsIgnoreCase(base.getScheme())) {
            throw new IllegalArgumentException("A receiver is reached by https only.");
        }
        if (name.contains(":")) {
            throw new IllegalArgumentException("A sender's name has no colon.");
        }
    }

    URI at(String path) {
        String all = base.toString();
        return URI.create((all.endsWith("/") ? all.substring(0, all.length() - 1) : all) + path);
    }

    /** Source: RFC 7617. */
    String proof() {
        byte[] both = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    @Override
    public String toString() {
        return "a destination";
    }
}
