package org.forthwith.hashmatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTest {

    private static final String MD5 = "00112233445566778899aabbccddeeff";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final List<String> answers = new ArrayList<>();
    private final StringWriter err = new StringWriter();
    private String store = "store";
    private int pause;

    @BeforeEach
    void aStore() throws IOException {
        Files.writeString(folder.resolve("known.csv"), "key,md5,code\na," + MD5 + ",X1\n");
        new Typed(folder).run("load @known.csv --store @store --name mine");
    }

    @Test
    void uploads_are_screened_and_a_match_is_referred_and_sent_until_it_is_stopped() throws IOException {
        try (var platform = new StubPlatform(() -> true)) {
            int code = serve(
                    "--outbox",
                    folder.resolve("outbox").toString(),
                    "--provider",
                    "Example Ltd",
                    "--email",
                    "safety@example.org",
                    "--confirm",
                    "none",
                    "--as",
                    "acme",
                    "--to",
                    platform.address());

            assertThat(answers).hasSize(2);
            assertThat(answers.getFirst()).contains("\"matched\":true", "\"list\":\"mine\"");
            assertThat(answers.getLast()).contains("\"standing\":\"READY\"");
            assertThat(platform.taken).hasSize(1);
            assertThat(code).isZero();
        }
        assertThat(new Typed(folder).run("referrals list --outbox @outbox").out())
                .contains("\tSENT\t");
        assertThat(new Typed(folder).run(MD5, "--store @store").code())
                .as("the store is free again")
                .isEqualTo(1);
    }

    /** At the first pause two calls are made; at the third somebody stops it. */
    private int serve(String... more) {
        var words = new ArrayList<>(
                List.of("serve", "--port", "0", "--store", folder.resolve(store).toString()));
        words.addAll(List.of(more));
        return Match.run(
                words,
                new Around(
                        InputStream.nullInputStream(),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        false,
                        Map.of("FORTHWITH_SENDER_SECRET", "secret"),
                        Clock.systemUTC(),
                        this::pause,
                        new SecureRandom()));
    }

    private void pause(Duration any) throws InterruptedException {
        pause++;
        if (pause == 1) {
            String upload = "{\"reference\":\"up-1\",\"hashes\":{\"md5\":\"" + MD5 + "\"}}";
            answers.add(ask("/v1/screen", "{\"uploads\":[" + upload + "]}"));
            answers.add(ask(
                    "/v1/referrals",
                    "{\"upload\":" + upload + ",\"account\":{\"id\":\"a-1\"},"
                            + "\"filing\":{\"incident\":\"MATERIAL\",\"complete\":true}}"));
        }
        if (pause == 3) {
            throw new InterruptedException();
        }
    }

    private String ask(String call, String body) throws InterruptedException {
        var address = out.toString().replaceAll("(?s).*(http://\\S+)\\.\\s*", "$1");
        var request = HttpRequest.newBuilder(URI.create(address + call))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException fault) {
            return String.valueOf(fault);
        }
    }

    @Test
    void a_port_that_somebody_else_has_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = new Typed(folder).run("serve --store @store --port " + taken.getLocalPort());

            assertThat(said.err()).startsWith("match: Port " + taken.getLocalPort() + " of ");
            assertThat(said.code()).isEqualTo(2);
        }
    }

    @Test
    void a_file_that_may_not_be_read_is_named() {
        var around = new Around(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                Map.of(),
                Clock.systemUTC(),
                this::pause,
                new SecureRandom());

        assertThat(around.told(new AccessDeniedException("lists/lock"))).isEqualTo(2);
        assertThat(around.told(new IOException("No space left on device"))).isEqualTo(3);
        assertThat(err.toString())
                .isEqualTo("match: lists/lock may not be read or written.\nmatch: No space left on device\n");
    }

    @Test
    void that_a_store_is_empty_is_said_when_the_service_begins() {
        store = "typo";
        pause = 2;

        assertThat(serve()).isZero();
        assertThat(err.toString())
                .isEqualTo("match: The store in " + folder.resolve("typo")
                        + " is empty: nothing can be screened until a list has been loaded.\nmatch: Stopped.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serve                                           | match: --store is needed.
            serve x --store @store                          | match: Serving takes no files.
            serve --store @store --address 0.0.0.0 --port 0 | match: Others than this machine could ask
            serve --store @store --token-file @none         | match: There is no file
            serve --store @store --token-file @known.csv    | match: A token has
            serve --store @store --outbox @outbox           | match: --provider is needed.
            serve --store @store --to http://localhost      | match: --to is where referrals are sent to, and without --outbox none are made.
            serve --store @store --port 70000               | match: --port is to be a whole number from 0 to 65535.
            """)
    void what_is_wrong_is_a_sentence_and_code_2(String words, String sentence) {
        var said = new Typed(folder).run(words);

        assertThat(said.err()).startsWith(sentence).doesNotContain("Exception");
        assertThat(said.code()).isEqualTo(2);
    }
}
