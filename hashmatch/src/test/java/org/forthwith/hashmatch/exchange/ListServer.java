package org.forthwith.hashmatch.exchange;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.xml.stream.XMLStreamException;
import org.forthwith.hashmatch.source.Listed;
import org.forthwith.hashmatch.source.Member;
import org.forthwith.hashmatch.source.NcmecWriter;

/** A peer on this machine that shares a list as NCMEC's hash sharing, version 2, does: {@code GET /v2/entries}. */
public final class ListServer implements AutoCloseable {

    private static final int AT_ONCE = 4;

    private final HttpServer http;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final Member member;
    private final String user;
    private final String password;
    private final SharedList list;
    private final InstantSource clock;

    private ListServer(
            HttpServer http, Member member, String user, String password, SharedList list, InstantSource clock) {
        this.http = http;
        this.member = member;
        this.user = user;
        this.password = password;
        this.list = list;
        this.clock = clock;
    }

    /** Listens on a port of this machine; on any that is free when it is 0. */
    public static ListServer open(
            int port, Member member, String user, String password, SharedList list, InstantSource clock)
            throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ListServer server = new ListServer(http, member, user, password, list, clock);
        http.setExecutor(server.workers);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    /** Where it is asked. */
    public URI base() {
        return URI.create("http://localhost:" + http.getAddress().getPort());
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int status = status(asked, body);
            asked.getResponseHeaders().set("Content-Type", "application/xml; charset=utf-8");
            asked.getResponseHeaders().set("Cache-Control", "no-store");
            asked.sendResponseHeaders(status, body.size() == 0 ? -1 : body.size());
            body.writeTo(asked.getResponseBody());
        }
    }

    private int status(HttpExchange asked, ByteArrayOutputStream body) {
        String authorization = asked.getRequestHeaders().getFirst("Authorization");
        byte[] expected = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        if (!("Basic " + Base64.getEncoder().encodeToString(expected)).equals(authorization)) {
            asked.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"hash sharing\"");
            return 401;
        }
        if (!asked.getRequestMethod().equals("GET")) {
            asked.getResponseHeaders().set("Allow", "GET");
            return 405;
        }
        try {
            return admitted(asked, body);
        } catch (XMLStreamException fault) {
            return 500;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return 400;
        }
    }

    private int admitted(HttpExchange asked, ByteArrayOutputStream body) throws XMLStreamException {
        String path = asked.getRequestURI().getPath();
        if ("/v2/entries".equals(path)) {
            entries(asked.getRequestURI().getRawQuery(), body);
            return 200;
        }
        return 404;
    }

    private void entries(String query, ByteArrayOutputStream body) throws XMLStreamException {
        Question question = new Question(query, clock);
        List<Listed> found = list.changed(question.from, question.to, question.start, question.size + 1);
        if (found.size() > question.size) {
            String next = question.from(list.place(found.removeLast()), list.last());
            NcmecWriter.page(body, member, found, next);
        } else {
            NcmecWriter.page(body, member, found, "");
        }
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }
}
