package org.forthwith.hashmatch.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A receiver of both roads on this machine. It keeps the rules of the protocol, and can be told to die after it has done what it was asked. */
final class FakeReceiver implements AutoCloseable {

    private static final Pattern REPORT = Pattern.compile("(?:id=|name=\"id\"\\s+|<reportId>)([0-9]+)");

    private final HttpServer server;
    private final Map<Integer, String> open = new LinkedHashMap<>();
    private final Map<Integer, Integer> offered = new LinkedHashMap<>();
    private final Set<Integer> retracted = new HashSet<>();
    private int numbers = 1000;

    final Map<Integer, String> finished = new LinkedHashMap<>();
    final Map<Integer, String> fileRecords = new LinkedHashMap<>();
    final Map<String, String> delivered = new LinkedHashMap<>();
    final List<String> calls = new ArrayList<>();
    final List<String> proofs = new ArrayList<>();

    /** After a call of which this says so, no answer goes out. */
    Predicate<String> dies = call -> false;

    FakeReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ispws/", exchange -> answered(exchange, this::protocol));
        server.createContext("/api/v1/referrals", exchange -> answered(exchange, this::platform));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI ispws() {
        return URI.create(platform() + "/ispws");
    }

    URI platform() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private interface Speaking {
        Said say(String call, String body, HttpExchange exchange);
    }

    record Said(int status, String body) {}

    private void answered(HttpExchange exchange, Speaking speaking) throws IOException {
        String call = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Said said;
        boolean dead;
        synchronized (this) {
            calls.add(call);
            proofs.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            said = speaking.say(call, body, exchange);
            dead = dies.test(call);
        }
        try (exchange) {
            if (!dead) {
                byte[] bytes = said.body().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(said.status(), bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private Said platform(String call, String body, HttpExchange exchange) {
        String reference = exchange.getRequestHeaders().getFirst("Forthwith-Reference");
        String before = delivered.putIfAbsent(reference, body);
        if (before != null && !before.equals(body)) {
            throw new IllegalStateException("the same reference with other bytes");
        }
        return new Said(before == null ? 201 : 200, "{\"referral\":\"r-" + reference + "\",\"status\":\"RECEIVED\"}");
    }

    private Said protocol(String call, String body, HttpExchange exchange) {
        if (call.equals("submit")) {
            open.put(++numbers, body);
            return said(0, numbers, "");
        }
        var number = REPORT.matcher(body);
        return number.find() ? about(Integer.parseInt(number.group(1)), call, body) : said(4000, 0, "");
    }

    private Said about(int report, String call, String body) {
        if (finished.containsKey(report)) {
            return said(5102, report, "");
        }
        if (retracted.contains(report)) {
            return said(5101, report, "");
        }
        if (!open.containsKey(report)) {
            return said(5001, 0, "");
        }
        return switch (call) {
            case "upload" -> said(0, report, "<fileId>f" + offered.merge(report, 1, Integer::sum) + "</fileId>");
            case "fileinfo" -> described(report, body);
            case "retract" -> retract(report);
            case "finish" -> finish(report);
            default -> said(3000, 0, "");
        };
    }

    private Said described(int report, String body) {
        if (!body.contains("<fileId>f" + offered.getOrDefault(report, 0) + "</fileId>")) {
            return said(5002, report, "");
        }
        fileRecords.put(report, body);
        return said(0, report, "");
    }

    private Said retract(int report) {
        retracted.add(report);
        open.remove(report);
        return said(0, report, "");
    }

    private Said finish(int report) {
        finished.put(report, open.get(report));
        return said(0, report, "");
    }

    private static Said said(int code, int report, String more) {
        return new Said(
                200,
                "<?xml version=\"1.0\"?><reportResponse><responseCode>" + code
                        + "</responseCode><responseDescription>Said</responseDescription><reportId>" + report
                        + "</reportId>" + more + "</reportResponse>");
    }

    /** The time of the open reports is over. */
    synchronized void forgetOpen() {
        open.clear();
    }

    synchronized long offeredTexts(int report) {
        return offered.getOrDefault(report, 0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
