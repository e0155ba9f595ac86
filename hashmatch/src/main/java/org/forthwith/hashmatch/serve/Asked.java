package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call.
 *
 * @param named what stands in the path where the route leaves it open
 * @param query after the question mark, as it is written; null when there is none
 * @param type of the body, as the caller says; null when it does not
 * @param encoding likewise
 */
record Asked(
        List<String> named,
        @Nullable String query,
        @Nullable String type,
        @Nullable String encoding,
        Body body) {

    private static final Pattern AND = Pattern.compile("&");
    private static final Pattern JSON = Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");

    /** The bytes of a body that is said to be JSON. */
    byte[] json() throws IOException {
        if (type == null || !JSON.matcher(type.toLowerCase(Locale.ROOT).strip()).matches()) {
            throw new Wrong(415, "The body of this call is JSON in UTF-8; say so by Content-Type: application/json.");
        }
        return plain().readAllBytes();
    }

    /** A body of any type, as long as it is not compressed. */
    Body plain() {
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw new Wrong(415, "Compressed bodies are not read.");
        }
        return body;
    }

    /** What stands in the query, each name once and no others than these. */
    Map<String, String> query(Set<String> names) {
        Map<String, String> values = new HashMap<>();
        for (String part : query == null || query.isEmpty() ? new String[0] : AND.split(query, -1)) {
            int equals = Math.max(0, part.indexOf('='));
            String name = decoded(part.substring(0, equals));
            if (!names.contains(name) || values.put(name, decoded(part.substring(equals + 1))) != null) {
                throw new Wrong(
                        400,
                        names.isEmpty()
                                ? "This call has nothing behind a question mark."
                                : "Behind the question mark may stand, once each and with a value: "
                                        + String.join(
                                                ", ", names.stream().sorted().toList()) + ".");
            }
        }
        return values;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Wrong(400, "The address of the call is malformed.");
        }
    }
}
