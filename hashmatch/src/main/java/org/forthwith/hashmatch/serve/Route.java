package org.forthwith.hashmatch.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which calls go where.
 *
 * @param path with {@code *} for what is left open
 * @param whole whether the body may be a whole list
 */
record Route(String method, String path, boolean whole, Call call) {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final String OPEN = "*";

    static Route get(String path, Call call) {
        return new Route("GET", path, false, call);
    }

    static Route post(String path, Call call) {
        return new Route("POST", path, false, call);
    }

    /** What stands in a path, still as it is written, where this one is open; empty when it is not this path. */
    Optional<List<String>> named(String asked) {
        String[] own = SLASH.split(path, -1);
        String[] other = SLASH.split(asked, -1);
        if (own.length != other.length) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>();
        for (int at = 0; at < own.length; at++) {
            if (own[at].equals(OPEN) && !other[at].isEmpty()) {
                named.add(URLDecoder.decode(other[at].replace("+", "%2B"), StandardCharsets.UTF_8));
            } else if (!own[at].equals(other[at])) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    /** To ask for the head only is to ask. */
    boolean takes(String asked) {
        return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }
}
