package org.forthwith.hashmatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// [utest->req~the-demonstration-can-be-stopped-anywhere~1]
class DemoTest {

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

    private Typed.Said demo(String more) {
        return new Typed(folder)
                .with("FORTHWITH_SENDER_SECRET", "secret")
                .run("demo --to " + platform.address() + " --as acme --dir @demo" + more);
    }

    @Test
    void of_a_thousand_uploads_three_match_and_become_referrals_with_a_receipt() {
        var said = demo("");

        assertThat(said.err()).isEmpty();
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
                        .matches("   [0-9a-f]{32}  SENT  receipt r-[0-9a-f]{32} of " + Typed.NOW + ", case "
                                + Pattern.quote(platform.address()) + "/cases/K-1/clocks"));
        assertThat(said.code()).isZero();
        assertThat(platform.taken).hasSize(3);
    }

    @Test
    void played_again_it_doubles_nothing() {
        demo("");
        var first = List.copyOf(platform.taken.keySet());
        var said = demo("");

        assertThat(said.lines().getFirst()).endsWith(": 0 new, 10,000 as they were.");
        assertThat(said.out()).contains("3. 0 referrals taken into the queue, 3 were there before.");
        assertThat(said.code()).isZero();
        assertThat(platform.taken).containsOnlyKeys(first);
    }

    @Test
    void while_the_platform_is_away_the_referrals_wait_and_the_next_run_sends_them() {
        up.set(false);
        var said = demo(" --within 0");
        assertThat(said.out()).contains("SENDING  tried 1 times: the receiver answered with the status 503");
        assertThat(said.code()).isEqualTo(1);
        assertThat(platform.taken).isEmpty();
        assertThat(new Typed(folder)
                        .run("referrals list --outbox @demo/outbox-industry")
                        .lines())
                .hasSize(3);

        up.set(true);
        platform.taken.clear();
        said = new Typed(folder)
                .later(60)
                .with("FORTHWITH_SENDER_SECRET", "secret")
                .run("demo --to " + platform.address() + " --as acme --dir @demo");

        assertThat(said.code()).isZero();
        assertThat(platform.taken).hasSize(3);
    }

    @Test
    void what_it_sends_is_about_nobody() {
        demo("");

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
    void without_a_receiver_or_with_a_wrong_one_it_says_so() {
        assertThat(new Typed(folder).run("demo --dir @demo").err()).isEqualTo("match: --to is needed.\n");
        assertThat(new Typed(folder)
                        .with("FORTHWITH_SENDER_SECRET", "secret")
                        .run("demo --dir @demo --to http://peer.example.org --as acme")
                        .err())
                .isEqualTo("match: A receiver is reached by https only.\n");
        assertThat(new Typed(folder)
                        .run("demo --dir @demo --to http://127.0.0.1:1 --as acme --secret-file @none")
                        .err())
                .startsWith("match: There is no file ");
    }
}
