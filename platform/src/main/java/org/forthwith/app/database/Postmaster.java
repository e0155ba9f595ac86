package org.forthwith.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the server says of itself in {@code postmaster.pid}: its process on line 1, its port on line 4, its state on line 8.
 * After a crash the file stays behind, and its number may by then belong to another process.
 */
record Postmaster(long pid, int port, String state) {

    static Optional<Postmaster> in(Path data) {
        var file = data.resolve("postmaster.pid");
        try {
            var lines = Files.readAllLines(file);
            return lines.isEmpty() ? Optional.empty() : Optional.of(of(lines.toArray(String[]::new)));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        } catch (IOException fault) {
            throw DatabaseFault.at(file, fault);
        }
    }

    private static Postmaster of(String... lines) {
        var written = Arrays.copyOf(lines, 8);
        var port = written[3] == null ? "" : written[3].strip();
        var state = written[7] == null ? "" : written[7].strip();
        return new Postmaster(Long.parseLong(lines[0].strip()), port.isEmpty() ? 0 : Integer.parseInt(port), state);
    }

    boolean ready() {
        return state.equals("ready");
    }

    /** True when the process is there and its command line names the data directory. */
    boolean serves(Path data) {
        return commandLine().map(words -> words.contains(data.toString())).orElse(false);
    }

    /** True when the process is something else by now, or dead and not yet buried: then the file tells of nobody. */
    boolean isAnother(Path data) {
        return commandLine().map(words -> !words.contains(data.toString())).orElse(false);
    }

    private Optional<List<String>> commandLine() {
        try {
            var words = new String(Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline")), UTF_8);
            return Optional.of(List.of(words.split("\0")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
