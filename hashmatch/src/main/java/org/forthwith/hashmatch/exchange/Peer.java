package org.forthwith.hashmatch.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.forthwith.hashmatch.source.Origin;

/**
 * Who shares a list with us.
 *
 * @param base what comes before {@code /v2/entries}; https, or http on this machine
 * @param list what the list is called here; the number of the member who shares an entry comes after it
 */
public record Peer(URI base, Credentials credentials, Origin list) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Peer {
        base = URI.create(base.toString().replaceAll("/+$", ""));
        String host = String.valueOf(base.getHost());
        boolean safe =
                "https".equals(base.getScheme()) || ("http".equals(base.getScheme()) && THIS_MACHINE.contains(host));
        if (!safe || base.getHost() == null || !isPlain(base)) {
            throw new IllegalArgumentException(
                    "A peer has an address with https (http on this machine only), and no user, query or fragment in it.");
        }
    }

    URI status() {
        return URI.create(base + "/v2/status");
    }

    /** All that has changed from an instant to another, both to the second and included. */
    URI entries(Instant from, Instant to) {
        return URI.create(base + "/v2/entries?from=" + written(from) + "&to=" + written(to));
    }

    /**
     * Where the next page is that an answer names; empty when that is not under the same address. The protocol writes it as what follows the base; a
     * path from the root, or a whole address, is understood too.
     */
    // [impl->req~a-peer-sends-us-nowhere~1]
    Optional<URI> next(String named) {
        try {
            URI next = new URI(whole(named));
            boolean same = String.valueOf(base.getScheme()).equalsIgnoreCase(next.getScheme())
                    && String.valueOf(base.getRawAuthority()).equalsIgnoreCase(next.getRawAuthority())
                    && isUnder(String.valueOf(next.getRawPath()))
                    && next.getRawFragment() == null;
            return same ? Optional.of(next) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private String whole(String named) {
        if (!named.startsWith("/")) {
            return named;
        }
        boolean fromRoot = named.startsWith(base.getRawPath() + "/v2/");
        return fromRoot ? base.getScheme() + "://" + base.getRawAuthority() + named : base + named;
    }

    private boolean isUnder(String path) {
        return path.startsWith(base.getRawPath() + "/v2/") && !path.contains("..") && path.indexOf('%') < 0;
    }

    private static boolean isPlain(URI address) {
        return address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null;
    }

    private static String written(Instant at) {
        return at.toString().replace(":", "%3A");
    }
}
