package org.forthwith.hashmatch.serve;

import java.time.Duration;
import java.util.Properties;

/** What one caller may take of the server. */
public final class Limits {

    public static final Limits USUAL =
            new Limits(512, 1 << 20, 4L << 30, Duration.ofSeconds(20), Duration.ofHours(2), Duration.ofSeconds(20));

    final int calls;
    final int longestBody;
    final long longestList;
    final Duration patience;
    final Duration patienceForLists;
    final Duration ending;

    /**
     * @param calls so many are on their way at once, those of slow callers among them; the next is cut
     * @param longestBody of a call, in bytes; lists are longer
     * @param longestList in bytes
     * @param patience so long a caller may take to say what it wants, and again to read the answer; of a list, to send the next piece
     * @param patienceForLists so long the sending and taking of a whole list may last
     * @param ending so long calls that run may go on when the server is closed
     */
    public Limits(
            int calls,
            int longestBody,
            long longestList,
            Duration patience,
            Duration patienceForLists,
            Duration ending) {
        if (calls < 1 || longestBody < 1 || longestList < 1) {
            throw new IllegalArgumentException("Every limit is above zero.");
        }
        if (!patience.isPositive() || !patienceForLists.isPositive() || ending.isNegative()) {
            throw new IllegalArgumentException("Patience is above zero.");
        }
        this.calls = calls;
        this.longestBody = longestBody;
        this.longestList = longestList;
        this.patience = patience;
        this.patienceForLists = patienceForLists;
        this.ending = ending;
    }

    /**
     * Limits that the server of the JDK knows only for the whole process, and only before its first server: where somebody has set them, or was first, that
     * counts. Connections that say nothing for now stay open as well: one that is closed then would be taken for a fault by its caller. Source: the
     * documentation of module {@code jdk.httpserver}.
     */
    static void ofTheProcess() {
        Properties process = System.getProperties();
        process.putIfAbsent("jdk.httpserver.maxConnections", "2000");
        process.putIfAbsent("sun.net.httpserver.maxIdleConnections", "2000");
        process.putIfAbsent("sun.net.httpserver.maxReqHeaderSize", "16384");
        process.putIfAbsent("sun.net.httpserver.maxReqHeaders", "60");
        process.putIfAbsent("sun.net.httpserver.nodelay", "true");
    }
}
