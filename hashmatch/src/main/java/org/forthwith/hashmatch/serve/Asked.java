package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call. Its body is read as a stream: up to a length, and in time. */
// [impl->req~a-slow-or-long-call-is-cut~1]
final class Asked extends InputStream {

    private static final Pattern NAMED = Pattern.compile("(/v1/(?:lists|referrals)/)([^/]+)(.*)");
    private static final Pattern AND = Pattern.compile("&");
    private static final Pattern JSON = Pattern.compile("(?i)application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?)?");

    /** So much of what nobody asked for is read before it is answered, so that the caller still hears the answer. */
    private static final int DRAINED = 4 << 20;

    /** To ask for the head only is to get. */
    final String method;

    final boolean headOnly;

    /** With {@code *} where the name of a list or of a referral stands. */
    final String path;

    /** Empty where the path has none. */
    final String name;

    final HttpExchange exchange;
    private final ScheduledExecutorService timer;
    private final Duration patience;
    private final long deadline;
    private final long longest;
    private byte[] body = {};
    private long read;
    private boolean broken;

    Asked(HttpExchange exchange, Limits limits, ScheduledExecutorService timer) {
        headOnly = exchange.getRequestMethod().equals("HEAD");
        method = headOnly ? "GET" : exchange.getRequestMethod();
        String whole = String.valueOf(exchange.getRequestURI().getRawPath());
        Matcher named = NAMED.matcher(whole);
        boolean isNamed = named.matches();
        path = isNamed ? named.group(1) + '*' + named.group(3) : whole;
        name = isNamed ? decoded(named.group(2).replace("+", "%2B")) : "";
        boolean list = path.equals("/v1/lists/*");
        this.exchange = exchange;
        this.timer = timer;
        patience = limits.patience;
        deadline = System.nanoTime() + (list ? limits.patienceForLists : patience).toNanos();
        longest = list ? limits.longestList : limits.longestBody;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Wrong(400, "The address of the call is malformed.");
        }
    }

    /** The same when it is asked by one of these methods. */
    Asked by(String... methods) {
        if (!List.of(methods).contains(method)) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", methods));
            throw new Wrong(405, "Not by this method.");
        }
        return this;
    }

    /** Empty when the caller does not say. */
    String header(String of) {
        String said = exchange.getRequestHeaders().getFirst(of);
        return said == null ? "" : said.strip();
    }

    /** Reads a body that is said to be JSON. Nothing else is said behind a question mark. */
    void readJson() throws IOException {
        query();
        if (!JSON.matcher(header("Content-Type")).matches()) {
            throw new Wrong(415, "The body of this call is JSON in UTF-8; say so by Content-Type: application/json.");
        }
        body = plain().readAllBytes();
    }

    /** What {@link #readJson} has read. */
    Part json() {
        return Part.of(body);
    }

    /** A body of any type, as long as it is not compressed. */
    InputStream plain() {
        String encoding = header("Content-Encoding");
        if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("identity")) {
            throw new Wrong(415, "Compressed bodies are not read.");
        }
        return this;
    }

    /** What stands in the query, each name once and no others than these. */
    Map<String, String> query(String... names) {
        Map<String, String> values = new HashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String part : query == null || query.isEmpty() ? new String[0] : AND.split(query, -1)) {
            int equals = Math.max(0, part.indexOf('='));
            String said = decoded(part.substring(0, equals));
            if (!List.of(names).contains(said) || values.put(said, decoded(part.substring(equals + 1))) != null) {
                throw new Wrong(
                        400,
                        "Behind the question mark may stand, once each and with a value: "
                                + (names.length == 0 ? "nothing" : String.join(", ", names)) + ".");
            }
        }
        return values;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = next(into, offset, length);
        read += Math.max(0, count);
        if (isTooLong()) {
            throw new IOException("the body is too long");
        }
        return count;
    }

    private int next(byte[] into, int offset, int length) throws IOException {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        Watch watch = new Watch(timer, left.compareTo(patience) < 0 ? left : patience);
        broken = true;
        try {
            int count = exchange.getRequestBody().read(into, offset, length);
            broken = false;
            return count;
        } finally {
            watch.close();
        }
    }

    boolean isTooLong() {
        return read > longest;
    }

    /** The caller is gone, or was too slow: there is nobody to be answered. */
    boolean isBroken() {
        return broken;
    }

    void drain() throws IOException {
        byte[] nowhere = new byte[1 << 13];
        int drained = 0;
        for (int count = 0; count >= 0 && drained < DRAINED; drained += count) {
            count = next(nowhere, 0, nowhere.length);
        }
    }
}
