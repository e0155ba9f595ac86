package org.forthwith.hashmatch.command;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command as somebody types it in a folder. What it says comes back. */
final class Typed {

    static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;
    private Instant now = NOW;

    Typed(Path folder) {
        this.folder = folder;
    }

    record Said(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Typed with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Typed later(int seconds) {
        now = NOW.plusSeconds(seconds);
        return this;
    }

    Typed watched() {
        terminal = true;
        return this;
    }

    Said run(String words) {
        return run(new ByteArrayInputStream(new byte[0]), words);
    }

    Said run(String in, String words) {
        return run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), words);
    }

    /** A word that begins with {@code @} is a file of the folder. */
    Said run(InputStream in, String words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = run(in, new PrintWriter(out), new PrintWriter(err), words);
        return new Said(code, out.toString(), err.toString());
    }

    int run(InputStream in, PrintWriter out, PrintWriter err, String words) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var around = new Around(in, out, err, terminal, environment, clock, any -> {}, new SecureRandom());
        return Match.run(
                words.isEmpty()
                        ? List.of()
                        : Stream.of(words.split(" ", -1)).map(this::word).toList(),
                around);
    }

    private String word(String written) {
        return written.startsWith("@") ? folder.resolve(written.substring(1)).toString() : written;
    }
}
