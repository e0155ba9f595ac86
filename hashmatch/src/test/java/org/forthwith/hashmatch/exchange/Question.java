package org.forthwith.hashmatch.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.hashmatch.source.NcmecWriter;
import org.jspecify.annotations.Nullable;

/** What a peer asks of us: from when to when, from which place on, and how much at once. What it does not say is everything until now. */
final class Question {

    private static final int LONGEST = 1_000;

    final Instant from;
    final Instant to;
    final int start;
    final int size;

    /** {@link IllegalArgumentException} or {@link java.time.DateTimeException} when a part of it cannot be read. */
    Question(@Nullable String query, InstantSource clock) {
        Map<String, String> parts = parts(query == null ? "" : query);
        this.from = OffsetDateTime.parse(parts.getOrDefault("from", "1970-01-01T00:00Z"))
                .toInstant();
        this.to = OffsetDateTime.parse(parts.getOrDefault("to", clock.instant().toString()))
                .toInstant();
        this.start = Integer.parseInt(parts.getOrDefault("start", "1"));
        int asked = Integer.parseInt(parts.getOrDefault("size", "1000"));
        this.size = Math.clamp(asked, 1, NcmecWriter.PAGE);
    }

    /** The same from another place on, as an answer writes it. */
    String from(int place, int last) {
        return Peer.path(from, to) + "&start=" + place + "&size=" + size + "&max=" + last;
    }

    private static Map<String, String> parts(String query) {
        if (query.length() > LONGEST) {
            throw new IllegalArgumentException("A question is shorter.");
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
                parts.put(part.substring(0, equals), value);
            }
        }
        return parts;
    }
}
