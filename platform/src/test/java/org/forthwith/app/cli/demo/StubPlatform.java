package org.forthwith.app.cli.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** A platform as its sender sees it: what is sent under a name that it knows is not taken twice. */
final class StubPlatform implements AutoCloseable {

    private static final String PROOF =
            "Basic " + Base64.getEncoder().encodeToString("acme:secret".getBytes(StandardCharsets.UTF_8));

    /** What was taken, by the sender's name for it. */
    final Map<String, String> taken = new ConcurrentHashMap<>();

    private final HttpServer http;
    private final BooleanSupplier answers;

    StubPlatform(BooleanSupplier answers) throws IOException {
        this.answers = answers;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/api/v1/referrals", this::answer);
        http.start();
    }

    String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            String body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!answers.getAsBoolean()) {
                asked.sendResponseHeaders(503, -1);
            } else if (!PROOF.equals(asked.getRequestHeaders().getFirst("Authorization"))) {
                asked.sendResponseHeaders(401, -1);
            } else if (asked.getRequestMethod().equals("GET")) {
                say(asked, "{\"reference\":\"K-1\"}");
            } else {
                String name = String.valueOf(asked.getRequestHeaders().getFirst("Forthwith-Reference"));
                taken.putIfAbsent(name, body);
                say(asked, "{\"referral\":\"r-" + name + "\"}");
            }
        }
    }

    private static void say(HttpExchange asked, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(200, bytes.length);
        asked.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
