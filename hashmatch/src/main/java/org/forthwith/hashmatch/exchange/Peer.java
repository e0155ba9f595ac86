package org.forthwith.hashmatch.exchange;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.source.Origin;

/**
 * Who shares a list with us.
 *
 * @param list what the list is called here; the number of the member who shares an entry comes after it
 */
public record Peer(Destination at, Origin list) {

    /** All that has changed from an instant to another, both to the second and included. */
    URI entries(Instant from, Instant to) {
        return at.at(path(from, to));
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
        URI base = at.base();
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
