package org.forthwith.app.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.post.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// [utest->req~the-demonstration-can-be-stopped-anywhere~1]
class DemoTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicBoolean up = new AtomicBoolean(true);
    private StubPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform(up::get);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private record Said(boolean all, List<String> lines) {}

    private Said demo(Instant at, String secret) {
        var out = new StringWriter();
        var around = new Demo.Surroundings(
                new PrintWriter(out), Map.of(), Clock.fixed(at, ZoneOffset.UTC), any -> {}, new SecureRandom());
        try {
            boolean all = new Demo(folder.resolve("demo"), 1, around)
                    .play(
                            new Destination(URI.create(platform.address()), "acme", secret),
                            Road.INDUSTRY,
                            Duration.ZERO);
            return new Said(all, out.toString().lines().toList());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Said demo() {
        return demo(NOW, "secret");
    }

    @Test
    void of_a_thousand_uploads_three_match_and_become_referrals_with_a_receipt() {
        var said = demo();

        assertThat(said.lines().subList(0, 6))
                .containsExactly(
                        "1. A list of 10,000 invented entries, in " + folder.resolve("demo")
                                + ": 10,000 new, 0 as they were.",
                        "2. 1,000 invented uploads screened in 0 ms, 3 matched:",
                        "   upload-1-0170  MD5, 0 bits apart: entry invented-170, code X2",
                        "   upload-1-0480  PDQ, 12 bits apart: entry invented-480, code X2",
                        "   upload-1-0850  PDQ, 20 bits apart: entry invented-850, code X2",
                        "3. 3 referrals taken into the queue, 0 were there before.");
        assertThat(said.lines().subList(7, 10))
                .allSatisfy(line -> assertThat(line)
                        .matches("   [0-9a-f]{32}  SENT  receipt r-[0-9a-f]{32} of " + NOW + ", case "
                                + Pattern.quote(platform.address()) + "/cases/K-1/clocks"));
        assertThat(said.all()).isTrue();
        assertThat(platform.taken).hasSize(3);
    }

    @Test
    void played_again_it_doubles_nothing() {
        demo();
        var first = List.copyOf(platform.taken.keySet());
        var said = demo();

        assertThat(said.lines().getFirst()).endsWith(": 0 new, 10,000 as they were.");
        assertThat(said.lines()).contains("3. 0 referrals taken into the queue, 3 were there before.");
        assertThat(said.all()).isTrue();
        assertThat(platform.taken).containsOnlyKeys(first);
    }

    @Test
    void while_the_platform_is_away_the_referrals_wait_and_the_next_run_sends_them() {
        up.set(false);
        var said = demo();
        assertThat(said.lines())
                .anyMatch(line -> line.endsWith("SENDING  tried 1 times: the receiver answered with the status 503"));
        assertThat(said.all()).isFalse();
        assertThat(platform.taken).isEmpty();

        up.set(true);
        said = demo(NOW.plusSeconds(60), "secret");

        assertThat(said.all()).isTrue();
        assertThat(platform.taken).hasSize(3);
    }

    @Test
    void what_it_sends_is_about_nobody() {
        demo();

        assertThat(platform.taken.values()).allSatisfy(document -> {
            assertThat(found(document, "[\\w.]+@[\\w.]+")).allMatch(mail -> mail.endsWith("@example.org"));
            assertThat(found(document, "\\+44[ 0-9]+"))
                    .isNotEmpty()
                    .allMatch(phone -> phone.startsWith("+44 7700 900"));
            assertThat(found(document, "\"addr\":\"[^\"]*\""))
                    .isNotEmpty()
                    .allMatch(address -> address.contains("192.0.2.") || address.contains("2001:db8::"));
        });
    }

    private static List<String> found(String document, String pattern) {
        return Pattern.compile(pattern)
                .matcher(document)
                .results()
                .map(result -> result.group())
                .toList();
    }

    @Test
    void where_the_sender_is_not_known_nothing_is_sent_and_it_says_so() {
        var said = demo(NOW, "another");

        assertThat(said.lines())
                .anyMatch(line -> line.endsWith("SENDING  tried 1 times: the receiver does not let this sender in"));
        assertThat(said.all()).isFalse();
        assertThat(platform.taken).isEmpty();
    }
}
