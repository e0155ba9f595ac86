package org.forthwith.hashmatch.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/**
 * Where somebody is, and who we are there.
 *
 * @param base of a peer what comes before {@code /v2/entries}; of the reporting API its address up to {@code /ispws}; of a platform of this project the
 *     address up to the host. {@code https}, or {@code http} to this machine itself
 * @param secret never shown
 */
public record Destination(URI base, String name, String secret) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    // [impl->req~a-referral-goes-to-its-receiver-only~1]
    // [impl->req~a-peer-sends-us-nowhere~1]
    public Destination {
        boolean bare = base.getUserInfo() == null && base.getQuery() == null && base.getFragment() == null;
        if (base.getHost() == null || !bare || !isSafe(base)) {
            throw new IllegalArgumentException(
                    "An address has https (http on this machine only) and a host, and no user, query or fragment in it.");
        }
        if (name.isEmpty() || name.contains(":") || secret.isEmpty()) {
            throw new IllegalArgumentException("Who is let in has a name, with no colon in it, and a secret.");
        }
        base = URI.create(base.toString().replaceAll("/+$", ""));
    }

    private static boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }

    /** @param path from its first slash on */
    public URI at(String path) {
        return URI.create(base + path);
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
