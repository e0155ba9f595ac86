package org.forthwith.hashmatch.post;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.referral.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending over HTTP, to a receiver on this machine that keeps the rules of the protocol. */
class HttpLineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private FakeReceiver receiver;

    @BeforeEach
    void opens() throws IOException {
        receiver = new FakeReceiver();
    }

    @AfterEach
    void closes() {
        receiver.close();
    }

    @Test
    void a_report_goes_with_its_hashes_as_fields_and_never_with_a_file() throws IOException {
        send(Road.REPORT_WITH_FILE_RECORD, receiver.ispws());

        assertThat(receiver.calls).containsExactly("submit", "upload", "fileinfo", "finish");
        assertThat(receiver.finished.values()).containsExactly(document());
        assertThat(receiver.fileRecords.get(1001)).contains("<originalFileHash hashType=\"SHA256\">0011");
        assertThat(receiver.proofs).allMatch("Basic YWNtZTrDnHNlY3JldA=="::equals);
    }

    @Test
    void a_report_without_a_record_of_the_file_goes_in_two_calls() throws IOException {
        send(Road.REPORT, receiver.ispws());

        assertThat(receiver.calls).containsExactly("submit", "finish");
        assertThat(receiver.finished).hasSize(1);
    }

    @Test
    void the_uk_form_goes_in_one_call_under_the_name_of_the_referral() throws IOException {
        send(Road.INDUSTRY, receiver.platform());

        assertThat(receiver.delivered).containsOnlyKeys(Given.referral().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit", "upload", "fileinfo", "finish"})
    // [utest->req~a-crash-neither-loses-nor-doubles~1]
    void a_receiver_that_dies_after_a_step_has_the_referral_once_in_the_end(String step) throws IOException {
        dieOnceAfter(step);
        send(Road.REPORT_WITH_FILE_RECORD, receiver.ispws());

        assertThat(receiver.finished.values()).containsExactly(document());
        assertThat(receiver.fileRecords).containsKeys(receiver.finished.keySet().toArray(Integer[]::new));
        assertThat(receiver.offeredTexts(receiver.finished.keySet().iterator().next()))
                .isOne();
    }

    @Test
    // [utest->req~a-crash-neither-loses-nor-doubles~1]
    void a_platform_that_dies_after_it_has_taken_a_report_has_it_once_in_the_end() throws IOException {
        dieOnceAfter("referrals");
        send(Road.INDUSTRY, receiver.platform());

        assertThat(receiver.calls).hasSize(2);
        assertThat(receiver.delivered).hasSize(1);
    }

    @Test
    void an_open_report_whose_time_was_over_is_begun_anew() throws IOException {
        receiver.dies = call -> {
            boolean first = call.equals("upload") && receiver.calls.size() == 2;
            if (first) {
                receiver.forgetOpen();
            }
            return first;
        };
        send(Road.REPORT_WITH_FILE_RECORD, receiver.ispws());

        assertThat(receiver.calls)
                .containsExactly("submit", "upload", "retract", "submit", "upload", "fileinfo", "finish");
        assertThat(receiver.finished).containsOnlyKeys(1002);
    }

    /** Codes: documentation of the reporting API, June 2025. */
    @ParameterizedTest
    @CsvSource({
        "200, 0, YES", "200, 1000, LATER", "500, 1000, LATER", "200, 1300, LATER", "401, 2000, LATER",
                "200, 3100, LATER",
        "200, 4000, NO", "200, 4100, NO", "200, 4110, NO", "200, 5001, GONE", "200, 5002, GONE", "200, 5101, GONE",
        "200, 5102, FINISHED", "404, none, LATER", "302, none, LATER", "200, none, LATER"
    })
    void the_code_in_the_body_decides_and_what_is_not_understood_is_tried_again(
            int status, String code, Answer.Kind kind) throws IOException {
        var body = "<reportResponse><responseCode>" + code + "</responseCode></reportResponse>";

        assertThat(answer(status, body, "", new Call(Call.Kind.FINISH, "11", ""))
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "200, YES",
        "201, YES",
        "202, YES",
        "207, LATER",
        "302, LATER",
        "400, NO",
        "401, LATER",
        "403, LATER",
        "404, LATER",
        "413, NO",
        "422, NO",
        "429, LATER",
        "500, LATER",
        "503, LATER"
    })
    void a_platform_has_it_only_when_it_gives_it_a_name(int status, Answer.Kind kind) throws IOException {
        var call = new Call(Call.Kind.DELIVER, "id", "{}");

        assertThat(answer(status, "{\"referral\": \"r-1\"}", "", call).kind()).isEqualTo(kind);
        assertThat(answer(status, "<html>", "", call)).matches(said -> said.kind() != Answer.Kind.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "'Wed, 08 Apr 2026 08:05:00 GMT', 300",
        "'Wed, 08 Apr 2026 07:00:00 GMT', 0",
        "soon, 0",
        "-5, 0"
    })
    void how_long_a_receiver_wants_to_be_left_alone_is_heard(String written, long seconds) throws IOException {
        assertThat(answer(503, "", written, new Call(Call.Kind.FINISH, "11", "")))
                .matches(HttpLineTest::isForLater)
                .extracting(Answer::asked, as(InstanceOfAssertFactories.DURATION))
                .hasSeconds(seconds);
    }

    @Test
    // [utest->req~a-referral-goes-to-its-receiver-only~1]
    void no_answer_is_read_that_is_too_long_or_would_fetch_something() throws IOException {
        var yes = "<reportResponse><responseCode>0</responseCode></reportResponse>";
        var call = new Call(Call.Kind.FINISH, "11", "");

        assertThat(answer(200, yes + " ".repeat(300_000), "", call)).matches(HttpLineTest::isForLater);
        assertThat(answer(200, "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + yes, "", call))
                .matches(HttpLineTest::isForLater);
    }

    @Test
    // [utest->req~a-referral-goes-to-its-receiver-only~1]
    void a_redirection_is_not_followed() throws IOException {
        var followed = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            followed.incrementAndGet();
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        server.start();
        try (var line =
                line(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), PATIENCE)) {
            assertThat(line.say(new Call(Call.Kind.SUBMIT, "", "<report/>"))).matches(HttpLineTest::isForLater);
            assertThat(followed).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    // [utest->req~a-referral-goes-to-its-receiver-only~1]
    void a_receiver_that_never_comes_to_an_end_is_not_waited_for() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
        });
        server.start();
        try (var line =
                line(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ofMillis(300))) {
            assertThat(line.say(new Call(Call.Kind.SUBMIT, "", "<report/>"))).matches(HttpLineTest::isForLater);
        } finally {
            server.stop(0);
        }
    }

    @Test
    // [utest->req~a-referral-goes-to-its-receiver-only~1]
    void a_secret_goes_over_https_only_unless_it_stays_on_this_machine() {
        assertThat(to("https://receiver.example.org/ispws/").at("/finish"))
                .hasToString("https://receiver.example.org/ispws/finish");
        assertThat(to("http://127.0.0.1:8080/ispws")).hasToString("a destination");
        assertThatThrownBy(() -> to("http://receiver.example.org/ispws")).hasMessageContaining("An address has https");
        assertThatThrownBy(() -> to("http://127.0.0.1.example.org/ispws")).hasMessageContaining("An address has https");
        assertThatThrownBy(() -> to("https://a:b@receiver.example.org/")).hasMessageContaining("no user");
        assertThatThrownBy(() -> to("file:///etc/hostname")).hasMessageContaining("and a host");
        assertThatThrownBy(() -> new Destination(URI.create("https://receiver.example.org"), "a:b", "c"))
                .hasMessageContaining("no colon");
    }

    private static boolean isForLater(Answer answer) {
        return answer.kind() == Answer.Kind.LATER;
    }

    private void dieOnceAfter(String step) {
        receiver.dies = call -> call.equals(step)
                && receiver.calls.stream().filter(step::equals).count() == 1;
    }

    private void send(Road road, URI base) throws IOException {
        var policy = new Policy(road, Confirmation.NONE, Patience.USUAL);
        try (var line = line(base, PATIENCE);
                var post = Post.open(folder, Key.read("0f".repeat(32)), policy, line, clock, new SecureRandom())) {
            post.hand(Given.referral());
            for (var round = post.round(); round.next() != null; round = post.round()) {
                clock.moveTo(round.next());
            }
            assertThat(post.list()).extracting(Listed::standing).isEqualTo(List.of(Standing.SENT));
        }
    }

    private String document() {
        return new Course(new Policy(Road.REPORT, Confirmation.NONE, Patience.USUAL))
                .first(Given.referral())
                .document();
    }

    private Answer answer(int status, String body, String retryAfter, Call call) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try (var line =
                line(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), PATIENCE)) {
            return line.say(call);
        } finally {
            server.stop(0);
        }
    }

    private HttpLine line(URI base, Duration patience) {
        return HttpLine.to(new Destination(base, "acme", "Üsecret"), patience, clock);
    }

    private static Destination to(String base) {
        return new Destination(URI.create(base), "acme", "secret");
    }
}
