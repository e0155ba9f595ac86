package org.forthwith.hashmatch.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.json.Json;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.store.Settings;
import org.jspecify.annotations.Nullable;

/** A service on this machine with lists of its own, and somebody who calls it over the wire. */
final class Served implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-04-08T08:00:00Z");
    static final String MD5 = "0123456789abcdef0123456789abcdef";
    static final String PDQ = "0f".repeat(32);

    final HashMatch lists;
    final Server server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private Served(HashMatch lists, Server server) {
        this.lists = lists;
        this.server = server;
    }

    /** What is answered, with its body of JSON read. */
    record Heard(int status, Map<?, ?> body, HttpResponse<String> whole) {
        String text() {
            return whole.body();
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    static Serving usual() {
        return Serving.usual().on(Serving.usual().address(), 0);
    }

    static Served with(Path directory) throws IOException {
        return with(directory, usual(), null);
    }

    static Served with(Path directory, Serving serving, @Nullable Post post) throws IOException {
        HashMatch lists = lists(directory);
        return new Served(lists, Server.open(serving, lists, post, InstantSource.fixed(NOW)));
    }

    static Served with(
            HashMatch lists,
            Serving serving,
            BiFunction<List<Upload>, Settings, List<Screened>> screening,
            @Nullable Post post)
            throws IOException {
        return new Served(lists, Server.open(serving, lists, screening, post, InstantSource.fixed(NOW)));
    }

    static HashMatch lists(Path directory) throws IOException {
        return HashMatch.open(directory, Executors.newSingleThreadExecutor(), new Random(1));
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    Heard get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)));
    }

    Heard post(String path, String json) throws Exception {
        return send(json(path, json));
    }

    Heard put(String path, String json) throws Exception {
        return send(json(path, json).PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    Heard screen(String uploads) throws Exception {
        return post("/v1/screen", "{\"uploads\":[" + uploads + "]}");
    }

    boolean knows(String md5) throws Exception {
        Heard heard = screen("{\"hashes\":{\"md5\":\"" + md5 + "\"}}");
        assertThat(heard.status()).isEqualTo(200);
        return heard.text().contains("\"matched\":true");
    }

    void list(String key, String hashes) throws Exception {
        put("/v1/entries", "{\"put\":[{\"list\":\"ours\",\"key\":\"" + key + "\",\"hashes\":{" + hashes + "}}]}");
    }

    void withdraw(String key) throws Exception {
        put("/v1/entries", "{\"withdraw\":[{\"list\":\"ours\",\"key\":\"" + key + "\"}]}");
    }

    HttpRequest.Builder json(String path, String json) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    Heard send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(
                request.timeout(Duration.ofMinutes(2)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        boolean json = response.body().startsWith("{");
        Map<?, ?> body = json && Json.read(response.body()) instanceof Map<?, ?> read ? read : Map.of();
        return new Heard(response.statusCode(), body, response);
    }

    static List<?> list(Heard heard, String name) {
        return heard.body().get(name) instanceof List<?> list ? list : List.of();
    }

    /** One of a list of objects. */
    static Map<?, ?> one(Heard heard, String name, int at) {
        return (Map<?, ?>) list(heard, name).get(at);
    }

    @Override
    public void close() throws IOException {
        server.close();
        client.close();
        lists.close();
    }
}
