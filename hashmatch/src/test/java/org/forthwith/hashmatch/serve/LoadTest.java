package org.forthwith.hashmatch.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.source.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** More is asked than can be done, by callers who are slow, who send too much, or who come when it ends. */
@Timeout(180)
class LoadTest {

    private static final String UPLOAD = "{\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}";

    /** For who is to be cut. Others call again when they are cut as well, because the machine is busy: see {@link #again}. */
    private static final Duration SHORT = Duration.ofMillis(400);

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch go = new CountDownLatch(1);

    @BeforeEach
    void aList() throws IOException {
        try (var lists = Served.lists(directory)) {
            lists.load(new ByteArrayInputStream("f".repeat(32).getBytes(UTF_8)), Origin.named("some"));
        }
    }

    private Served blocking(Serving serving) throws Exception {
        HashMatch lists = Served.lists(directory);
        return Served.with(
                lists,
                serving,
                (uploads, settings) -> {
                    begun.release();
                    try {
                        go.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    return lists.screen(uploads, settings);
                },
                null);
    }

    private static Limits limits(Duration patience) {
        return new Limits(64, 10_000, 1 << 20, patience, LONG, LONG);
    }

    /** What is answered to who calls again whenever its connection breaks. */
    private static Served.Heard again(Callable<Served.Heard> call) throws Exception {
        while (true) {
            try {
                return call.call();
            } catch (IOException cut) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
    }

    @Test
    // [utest->req~a-full-service-says-so-at-once~1]
    void when_all_places_are_taken_the_next_is_told_at_once_to_come_again_and_the_others_are_answered()
            throws Exception {
        try (var served = blocking(Served.usual().screening(2, 3));
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Served.Heard>> calls = new ArrayList<>();
            for (int call = 0; call < 5; call++) {
                calls.add(callers.submit(() -> served.screen(UPLOAD)));
            }
            begun.acquire(2);
            awaitMetric(served, "hashmatch_waiting 3");

            var refused = served.screen(UPLOAD);

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(served.get("/health").header("Retry-After")).isEmpty();
            assertThat(served.get("/metrics").text().lines())
                    .contains("hashmatch_running 2", "hashmatch_waiting 3", "hashmatch_refused_for_load_total 1");
            go.countDown();
            for (Future<Served.Heard> call : calls) {
                assertThat(call.get().status()).isEqualTo(200);
            }
        }
    }

    private static void awaitMetric(Served served, String line) throws Exception {
        while (!again(() -> served.get("/metrics")).text().contains(line + "\n")) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @Test
    // [utest->req~the-service-ends-what-it-has-begun~1]
    void when_it_is_closed_calls_that_run_are_answered_and_no_others_are_taken() throws Exception {
        try (var served = blocking(Served.usual());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = callers.submit(() -> served.screen(UPLOAD));
            begun.acquire();
            var closing = CompletableFuture.runAsync(served.server::close, callers);
            while (!isCut(served)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThat(closing).isNotDone();
            go.countDown();

            assertThat(running.get().status()).isEqualTo(200);
            assertThat(closing).succeedsWithin(LONG);
        }
    }

    private static boolean isCut(Served served) throws Exception {
        return Wire.said(served.server.port(), "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .isEmpty();
    }

    @Test
    // [utest->req~the-service-ends-what-it-has-begun~1]
    void a_call_that_does_not_end_does_not_keep_it_from_closing() throws Exception {
        var limits = new Limits(64, 10_000, 10_000, LONG, LONG, Duration.ofMillis(200));
        try (var served = blocking(Served.usual().within(limits));
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = callers.submit(() -> served.screen(UPLOAD));
            begun.acquire();

            assertThat(CompletableFuture.runAsync(served.server::close, callers))
                    .succeedsWithin(LONG);
            go.countDown();
            assertThat(running).failsWithin(LONG);
        }
    }

    @Test
    // [utest->req~a-slow-or-long-call-is-cut~1]
    void who_is_slow_is_cut_wherever_in_the_call_it_stops_and_nobody_else_waits_for_it() throws Exception {
        try (var served = Served.with(directory, Served.usual().screening(1, 0).within(limits(SHORT)), null)) {
            int port = served.server.port();
            String head = "POST /v1/screen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            for (String beginning : new String[] {
                "POST /v1/scr",
                head,
                head + "Content-Length: 100\r\n\r\n{\"uploads\":[",
                head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"u"
            }) {
                try (var slow = new Wire(port)) {
                    slow.say(beginning);
                    assertThat(again(() -> served.screen(UPLOAD)).status()).isEqualTo(200);
                    assertThat(slow.rest()).as(beginning).isEmpty();
                }
            }
        }
    }

    @Test
    // [utest->req~a-slow-or-long-call-is-cut~1]
    void who_sends_a_letter_now_and_then_is_cut_as_well() throws Exception {
        try (var served = Served.with(directory, Served.usual().within(limits(SHORT)), null);
                var slow = new Wire(served.server.port())) {
            slow.say("POST /v1/screen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 5000\r\n\r\n{");
            var reading = CompletableFuture.supplyAsync(slow::rest);
            int letters = 0;
            while (!reading.isDone() && letters < 1_000) {
                try {
                    slow.say(" ");
                } catch (IOException cut) {
                    break;
                }
                letters++;
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(letters).isLessThan(1_000);
            assertThat(reading.get()).isEmpty();
        }
    }

    @Test
    // [utest->req~a-slow-or-long-call-is-cut~1]
    void a_sender_of_a_list_that_stops_is_cut_and_the_lists_are_whole_afterwards() throws Exception {
        try (var served = Served.with(directory, Served.usual().within(limits(Duration.ofSeconds(2))), null)) {
            for (int round = 0; round < 3; round++) {
                try (var slow = new Wire(served.server.port())) {
                    slow.say("POST /v1/lists/ours HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n");
                    slow.say(lines(round * 20_000, 20_000));
                    assertThat(slow.rest()).isEmpty();
                }
                var key = "{\"list\":\"ours\",\"key\":\"k\"";
                var put = "{\"put\":[" + key + ",\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}]}";
                assertThat(again(() -> served.put("/v1/entries", put)).status()).isEqualTo(200);
                assertThat(knows(served, Served.MD5)).isTrue();
                assertThat(knows(served, "%032x".formatted(round * 20_000 + 1))).isTrue();
                again(() -> served.put("/v1/entries", "{\"withdraw\":[" + key + "}]}"));
                assertThat(knows(served, Served.MD5)).isFalse();
            }
            assertThat(again(() -> served.get("/health")).status()).isEqualTo(200);
        }
    }

    private static boolean knows(Served served, String md5) throws Exception {
        return again(() -> served.screen("{\"hashes\":{\"md5\":\"" + md5 + "\"}}"))
                .text()
                .contains("\"matched\":true");
    }

    private static String lines(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj("%032x\n"::formatted)
                .collect(Collectors.joining());
    }

    @Test
    // [utest->req~a-slow-or-long-call-is-cut~1]
    void who_does_not_read_the_answer_is_cut() throws Exception {
        var limits = new Limits(64, 1 << 20, 1 << 20, Duration.ofSeconds(1), LONG, LONG);
        try (var served = Served.with(directory, Served.usual().within(limits), null)) {
            putLongNames(served);
            var body = "{\"uploads\":[" + String.join(",", Collections.nCopies(1_000, UPLOAD)) + "]}";
            try (var deaf = new Wire(served.server.port(), 1 << 12)) {
                deaf.say("POST /v1/screen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
                awaitMetric(served, "hashmatch_uploads_screened_total 1000");
                deaf.waitUntilCut();
                assertThat(deaf.rest().endsWith("]}]}")).isFalse();
            }
            assertThat(again(() -> served.screen(UPLOAD)).status()).isEqualTo(200);
        }
    }

    /** An answer of a thousand uploads is 16 MB then, more than a machine holds for who does not read. */
    private static void putLongNames(Served served) throws Exception {
        var name = "n".repeat(490);
        for (int at = 0; at < 10; at++) {
            var put = "{\"put\":[{\"list\":\"%s\",\"key\":\"%s%s\",\"code\":\"%s\",\"hashes\":{\"md5\":\"%s\"}}]}"
                    .formatted(name, name, at, name, Served.MD5);
            assertThat(again(() -> served.put("/v1/entries", put)).status()).isEqualTo(200);
        }
    }

    @Test
    // [utest->req~a-slow-or-long-call-is-cut~1]
    void a_body_that_is_too_long_is_refused_with_or_without_its_length_being_said() throws Exception {
        try (var served = Served.with(directory, Served.usual().within(limits(LONG)), null)) {
            var tooLong = " ".repeat(10_001);
            var chunked = HttpRequest.newBuilder(served.at("/v1/screen"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(tooLong)));
            var list = HttpRequest.newBuilder(served.at("/v1/lists/ours"))
                    .POST(HttpRequest.BodyPublishers.ofString(lines(0, 40_000)));

            assertThat(served.post("/v1/screen", tooLong).status()).isEqualTo(413);
            assertThat(served.send(chunked).status()).isEqualTo(413);
            assertThat(served.send(list).status()).isEqualTo(413);
            assertThat(served.post("/v1/screen", " ".repeat(2 << 20)).status()).isEqualTo(413);
            assertThat(served.screen(UPLOAD).status()).isEqualTo(200);
        }
    }

    @Test
    // [utest->req~a-full-service-says-so-at-once~1]
    void of_too_many_connections_the_last_is_cut_and_room_comes_back() throws Exception {
        var few = new Limits(3, 10_000, 10_000, LONG, LONG, LONG);
        try (var served = Served.with(directory, Served.usual().within(few), null)) {
            List<Wire> idle = new ArrayList<>();
            for (int at = 0; at < 3; at++) {
                idle.add(new Wire(served.server.port()));
                idle.getLast().say("GET /health");
            }
            while (!isCut(served)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            for (Wire wire : idle) {
                wire.close();
            }
            assertThat(again(() -> served.screen(UPLOAD)).status()).isEqualTo(200);
        }
    }

    @Test
    void while_a_list_is_loaded_another_is_told_to_come_again_and_uploads_are_screened() throws Exception {
        try (var served = Served.with(directory, Served.usual().within(limits(LONG)), null);
                var sender = new Wire(served.server.port())) {
            sender.say(
                    "POST /v1/lists/ours HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 66\r\n\r\n");
            sender.say(lines(1, 1));
            awaitMetric(served, "hashmatch_loading 1");
            var other = served.send(HttpRequest.newBuilder(served.at("/v1/lists/theirs"))
                    .POST(HttpRequest.BodyPublishers.ofString(Served.MD5)));

            assertThat(other.status()).isEqualTo(503);
            assertThat(other.header("Retry-After")).isEqualTo("30");
            assertThat(served.screen(UPLOAD).status()).isEqualTo(200);
            sender.say(lines(2, 1));
            assertThat(sender.rest()).startsWith("HTTP/1.1 200").contains("\"put\":2");
        }
    }
}
