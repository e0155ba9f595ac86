package org.forthwith.hashmatch.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.store.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what is asked is said anywhere but to whoever asked. */
@Timeout(180)
class SilenceTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord one) {
            logged.add(one.getMessage() + Arrays.toString(one.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void stop() {
        System.setOut(out);
        System.setErr(err);
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    // [utest->req~nothing-of-a-query-is-said~1]
    void whatever_is_asked_right_or_wrong_nothing_is_written() throws Exception {
        try (var served = Served.with(directory)) {
            served.list("k", "\"md5\":\"" + Served.MD5 + "\"");
            assertThat(served.knows(Served.MD5)).isTrue();
            served.screen("{\"reference\":\"" + Served.MD5 + "\",\"hashes\":{\"md5\":\"" + Served.MD5 + "0\"}}");
            served.post("/v1/screen", "{\"" + Served.MD5);
            served.get("/" + Served.MD5);
            served.get("/health?" + Served.MD5);
            Wire.said(served.server.port(), Served.MD5 + "\r\n\r\n");
            Wire.said(served.server.port(), "GET /%zz" + Served.MD5 + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(logged).isEmpty();
    }

    @Test
    // [utest->req~nothing-of-a-query-is-said~1]
    void of_a_fault_the_operator_is_told_where_and_neither_what_was_asked_nor_a_trace() throws Exception {
        BiFunction<List<Upload>, Settings, List<Screened>> broken = (uploads, settings) -> {
            throw new IllegalStateException(
                    "about " + uploads.getFirst().hashes().getFirst().hex());
        };
        try (var served = Served.with(Served.lists(directory), Served.usual(), broken, null)) {
            served.list("k", "\"md5\":\"" + Served.MD5 + "\"");
            var heard = served.screen("{\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}");

            assertThat(heard.status()).isEqualTo(500);
            assertThat(heard.text())
                    .isEqualTo("{\"error\":\"A fault of the service. Whoever runs it has been told.\"}");
        }
        assertThat(logged.toString())
                .contains("IllegalStateException", "SilenceTest")
                .doesNotContain(Served.MD5);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain(Served.MD5);
    }
}
