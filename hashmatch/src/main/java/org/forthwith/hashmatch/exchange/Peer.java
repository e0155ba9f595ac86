package org.forthwith.hashmatch.exchange;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forthwith.hashmatch.source.Origin;

/**
 * Who shares a list with us.
 *
 * @param base what comes before {@code /v2/entries}; https, or http on this machine
 * @param list what the list is called here; the number of the member who shares an entry comes after it
 */
public record Peer(URI base, Credentials credentials, Origin list) {

    private static final Pattern SAFE =
            Pattern.compile("(https://[^/?#@]+|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]*)?)(/[^?#]*)?");

    public Peer {
        base = URI.create(base.toString().replaceAll("/+$", ""));
        if (base.getHost() == null || !SAFE.matcher(base.toString()).matches()) {
            throw new IllegalArgumentException(
                    "A peer has an address with https (http on this machine only), and no user, query or fragment in it.");
        }
    }

    URI status() {
        return URI.create(base + "/v2/status");
    }

    /** All that has changed from an instant to another, both to the second and included. */
    URI entries(Instant from, Instant to) {
        return URI.create(base + path(from, to));
    }

    static String path(Instant from, Instant to) {
        return "/v2/entries?from=" + written(from) + "&to=" + written(to);
    }

    private static String written(Instant at) {
        return URLEncoder.encode(at.toString(), StandardCharsets.UTF_8);
    }

    /**
     * Where the next page is that an answer names; empty when that is not under the same address. The protocol writes it as what follows the base; a
     * path from the root, or a whole address, is understood too.
     */
    // [impl->req~a-peer-sends-us-nowhere~1]
    Optional<URI> next(String named) {
        String under = base.getRawPath() + "/v2/";
        String whole = named.startsWith("/") ? base + named : named;
        try {
            URI next = named.startsWith(under) ? base.resolve(named) : URI.create(whole);
            String path = String.valueOf(next.getRawPath());
            boolean safe = path.startsWith(under) && !path.contains("..") && path.indexOf('%') < 0;
            boolean same = next.resolve("/").equals(base.resolve("/")) && next.getRawFragment() == null;
            return safe && same ? Optional.of(next) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
