package org.forthwith.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.forthwith.app.database.TestDatabase;
import org.forthwith.app.web.OperatorKey;
import org.forthwith.app.web.RunningPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forthwith import}: at its own door when no platform runs, at the platform's when one does. */
class ImportTest {

    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void twoReports() throws IOException {
        Files.writeString(folder.resolve("a.json"), Reports.text("cli-a"));
        Files.writeString(folder.resolve("b.json"), Reports.text("cli-b"));
    }

    @Test
    void at_its_own_door_reports_come_in_once() {
        var words = TestDatabase.words(home);

        takesThemInOnce(words);

        assertThat(Typed.in(words, "verify").code()).isZero();
        assertThat(Typed.in(words, "rebuild").code()).isZero();
    }

    @Test
    void at_the_door_of_a_running_platform_reports_come_in_once() {
        try (var platform = running()) {
            takesThemInOnce(Map.of("FORTHWITH_HOME", platform.home().toString()));
        }
    }

    private void takesThemInOnce(Map<String, String> words) {
        var first = Typed.in(words, "import", folder.toString());
        var second = Typed.in(words, "import", folder.toString());

        assertThat(first.code()).isZero();
        assertThat(first.said()).isEqualTo("2 received.\n");
        assertThat(second.code()).isZero();
        assertThat(second.said()).isEqualTo("2 received before.\n");
    }

    @Test
    void what_needs_repair_or_is_refused_is_told_apart_at_both_doors() throws IOException {
        Files.writeString(folder.resolve("c.json"), "{\"format\": \"direct-report-1\", \"reference\": ");
        Files.write(folder.resolve("d.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});

        someWait(TestDatabase.words(home));
        try (var platform = running()) {
            someWait(Map.of("FORTHWITH_HOME", platform.home().toString()));
        }
    }

    private void someWait(Map<String, String> words) {
        var typed = Typed.in(words, "import", folder.toString());

        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.said())
                .contains("c.json: kept, needs repair")
                .contains("d.zip: refused, nothing kept")
                .endsWith("2 received, 1 kept, needs repair, 1 refused, nothing kept.\n");
    }

    @Test
    void with_json_each_document_is_one_line_for_a_program() {
        var said = Typed.in(TestDatabase.words(home), "import", "--json", folder.toString())
                .said();

        assertThat(said.lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"file\":") && line.contains("\"status\":\"RECEIVED\""));
    }

    /** Root may read every file; the memory of a process is one that nobody reads from its beginning. */
    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_come_in() throws IOException {
        Files.createSymbolicLink(folder.resolve("0.json"), Path.of("/proc/self/mem"));

        var typed = Typed.in(TestDatabase.words(home), "import", folder.toString());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.said())
                .contains("0.json: failed, not taken in")
                .contains("the file cannot be read")
                .contains("2 received");
    }

    @Test
    void a_document_at_which_the_platform_fails_is_named_and_the_others_come_in() throws IOException {
        keep(KEY);
        try (var stub = new Stub(KEY)) {
            Running.leaveWord(home, stub.url());

            var typed = Typed.in(Map.of("FORTHWITH_HOME", home.toString()), "import", folder.toString());

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.said())
                    .contains("a.json: failed, not taken in")
                    .contains("the platform answered 500, incident 7F3K-2Q9P")
                    .contains("1 received");
        }
    }

    // [utest->req~operators-key-only-to-its-platform~1]
    @Test
    void who_answers_in_place_of_the_platform_is_not_sent_the_key() throws IOException {
        keep(KEY);
        try (var impostor = new Stub("another key")) {
            Running.leaveWord(home, impostor.url());

            assertThat(Running.at(home)).isEmpty();
            assertThat(impostor.proofs).isEmpty();
        }
    }

    @Test
    void a_platform_that_has_stopped_leaves_no_word() {
        Running.leaveWord(home, "http://127.0.0.1:1");
        Running.takeBack(home);

        assertThat(home.resolve("platform.url")).doesNotExist();
    }

    @Test
    void a_key_that_is_none_is_said_plainly() throws IOException {
        keep("");
        Running.leaveWord(home, "http://127.0.0.1:1");

        var typed = Typed.in(Map.of("FORTHWITH_HOME", home.toString()), "import", folder.toString());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.complained()).contains("holds no key");
    }

    private void keep(String key) throws IOException {
        Files.writeString(home.resolve("operator.key"), key);
    }

    private static RunningPlatform running() {
        var platform = RunningPlatform.startWithHouse(Map.of("forthwith.demo", true));
        Running.leaveWord(platform.home(), platform.url());
        return platform;
    }

    /** Answers like a platform that fails at the first report, and notes with which proof it was asked. */
    private static final class Stub implements AutoCloseable {

        private final String key;
        private final HttpServer server;
        private final Queue<String> proofs = new ConcurrentLinkedQueue<>();

        Stub(String key) throws IOException {
            this.key = key;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/operator/proof", asked -> answer(asked, 200, proof(asked)));
            server.createContext("/api/v1/referrals", this::take);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        private String proof(HttpExchange asked) {
            var challenge = asked.getRequestURI().getQuery().substring("challenge=".length());
            return OperatorKey.proof(key, server.getAddress().getPort(), challenge);
        }

        private void take(HttpExchange asked) throws IOException {
            proofs.add(asked.getRequestHeaders().getFirst("Authorization"));
            var fails = new String(asked.getRequestBody().readAllBytes(), UTF_8).contains("cli-a");
            answer(
                    asked,
                    fails ? 500 : 201,
                    fails ? "{\"incident\": \"7F3K-2Q9P\"}" : "{\"reference\": \"X\", \"warnings\": []}");
        }

        private static void answer(HttpExchange asked, int status, String body) {
            try (asked) {
                asked.getRequestBody().readAllBytes();
                var bytes = body.getBytes(UTF_8);
                asked.sendResponseHeaders(status, bytes.length);
                asked.getResponseBody().write(bytes);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
