package org.forthwith.hashmatch.exchange;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A peer that answers what a test says, one answer after the other, the last one for ever. */
final class Stub implements AutoCloseable {

    interface Reply {
        void to(HttpExchange asked) throws IOException;
    }

    final List<URI> asked = new CopyOnWriteArrayList<>();
    private final HttpServer http;

    Stub(Reply... replies) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI());
            replies[Math.min(asked.size(), replies.length) - 1].to(exchange);
            exchange.close();
        });
        http.start();
    }

    static Reply says(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Reply says(int status, String header, String value) {
        return exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Reply says(String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** A page with one entry and, when it is said, where the next is. */
    static Reply page(String next) {
        String paging = next.isEmpty() ? "" : "<paging><next>" + next.replace("&", "&amp;") + "</next></paging>";
        return says("<queryResult><images><image><member id=\"7\"/><id>a</id><fingerprints><md5>" + "0".repeat(32)
                + "</md5></fingerprints></image></images>" + paging + "</queryResult>");
    }

    URI base() {
        return URI.create("http://localhost:" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
