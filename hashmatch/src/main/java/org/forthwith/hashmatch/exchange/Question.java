package org.forthwith.hashmatch.exchange;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.hashmatch.source.NcmecWriter;
import org.jspecify.annotations.Nullable;

/** What a peer asks of us: from when to when, from which place on, and how much at once. */
record Question(Instant from, Instant to, int start, int size) {

    private static final int LONGEST = 1_000;

    /** {@link IllegalArgumentException} or {@link java.time.DateTimeException} when a part of it cannot be read. What is not said is everything until now. */
    static Question of(@Nullable String query, InstantSource clock) {
        Map<String, String> parts = parts(query == null ? "" : query);
        return new Question(
                instant(parts.get("from"), Instant.EPOCH),
                instant(parts.get("to"), clock.instant()),
                number(parts.get("start"), 1),
                Math.clamp(number(parts.get("size"), NcmecWriter.PAGE), 1, NcmecWriter.PAGE));
    }

    /** The same from another place on, as an answer writes it. */
    String from(int place, int last) {
        return "/v2/entries?from=" + written(from) + "&to=" + written(to) + "&start=" + place + "&size=" + size
                + "&max=" + last;
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

    private static Instant instant(@Nullable String written, Instant otherwise) {
        return written == null ? otherwise : OffsetDateTime.parse(written).toInstant();
    }

    private static int number(@Nullable String written, int otherwise) {
        return written == null ? otherwise : Integer.parseInt(written);
    }

    private static String written(Instant at) {
        return URLEncoder.encode(at.toString(), StandardCharsets.UTF_8);
    }
}
