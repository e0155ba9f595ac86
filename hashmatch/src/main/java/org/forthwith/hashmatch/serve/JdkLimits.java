package org.forthwith.hashmatch.serve;

import java.util.Map;

/**
 * Limits that the server of the JDK knows only for the whole process, and only before its first server: where somebody has set them, or was first, that
 * counts. Source: the documentation of module {@code jdk.httpserver}.
 */
final class JdkLimits {

    /** Open at once, with those of callers who say nothing for now: one that is closed then would be taken for a fault by its caller. */
    private static final String CONNECTIONS = "2000";

    private static final String HEAD_IN_BYTES = "16384";
    private static final String HEADERS = "60";

    private JdkLimits() {}

    static void set() {
        Map.of(
                        "jdk.httpserver.maxConnections",
                        CONNECTIONS,
                        "sun.net.httpserver.maxIdleConnections",
                        CONNECTIONS,
                        "sun.net.httpserver.maxReqHeaderSize",
                        HEAD_IN_BYTES,
                        "sun.net.httpserver.maxReqHeaders",
                        HEADERS,
                        "sun.net.httpserver.nodelay",
                        "true")
                .forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    }
}
