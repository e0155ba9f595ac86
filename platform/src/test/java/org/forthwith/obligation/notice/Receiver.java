package org.forthwith.obligation.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program on this machine that takes calls and answers them with what it has been told to say. */
final class Receiver implements AutoCloseable {

    record Heard(String method, String path, Headers headers, String body) {}

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "";
    private volatile boolean silent;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** Answers from now on with the head of an answer, and keeps the rest to itself. */
    Receiver fallsSilent() {
        silent = true;
        return this;
    }

    Receiver says(int nowStatus, String nowAnswer) {
        status = nowStatus;
        answer = nowAnswer;
        return this;
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    private void take(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), UTF_8);
        heard.add(new Heard(call.getRequestMethod(), call.getRequestURI().toString(), call.getRequestHeaders(), body));
        if (silent) {
            call.sendResponseHeaders(status, 0);
            call.getResponseBody().flush();
            return;
        }
        byte[] said = answer.getBytes(UTF_8);
        if (status == 302) {
            call.getResponseHeaders().add("Location", url() + "elsewhere");
        }
        call.sendResponseHeaders(status, said.length == 0 ? -1 : said.length);
        call.getResponseBody().write(said);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
