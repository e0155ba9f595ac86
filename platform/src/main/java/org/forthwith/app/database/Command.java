package org.forthwith.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program run to its end. */
record Command(List<String> words) {

    /** How a program ended and what it said. */
    record Ended(int code, String said) {

        boolean well() {
            return code == 0;
        }
    }

    static Command of(List<String> before, String... words) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(words));
        return new Command(List.copyOf(all));
    }

    Command and(List<String> more) {
        return of(words, more.toArray(String[]::new));
    }

    /** Runs it without the caller's own PostgreSQL settings, and in English. A program that is not there has ended badly. */
    Ended run() {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(Map.of("TZ", "UTC", "LC_ALL", "C"));
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            return new Ended(process.waitFor(), said);
        } catch (IOException missing) {
            return new Ended(127, String.valueOf(missing.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseFault("Interrupted while waiting for " + words.getFirst() + ".", interrupted);
        }
    }
}
