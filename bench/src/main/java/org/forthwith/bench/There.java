package org.forthwith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program in a process of its own that reads what it is asked line by line, and ends when nobody holds the other end of its input. */
final class There implements Party {

    private static final int PATIENCE = 60;
    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final Process process;
    private final Standing standing;

    private There(String name, Process process, Standing standing) {
        this.name = name;
        this.process = process;
        this.standing = standing;
    }

    /** Comes back once it has taken in its list. */
    static There start(String name, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            JsonNode ready = said(name, process);
            return new There(
                    name,
                    process,
                    new Standing(
                            ready.get("build").asDouble(), ready.get("bytes").asLong()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static JsonNode said(String name, Process process) throws IOException {
        String line = process.inputReader().readLine();
        if (line == null) {
            throw new IllegalStateException(name + " has ended without an answer");
        }
        return JSON.readTree(line);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public Answer ask(int first, int count) {
        try {
            Writer in = process.outputWriter();
            in.write(first + " " + count + "\n");
            in.flush();
            JsonNode said = said(name, process);
            return new Answer(
                    said.get("processor").asDouble(),
                    said.get("clock").asDouble(),
                    said.get("matches").asLong(),
                    Long.parseUnsignedLong(said.get("checksum").asString(), 16));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        try {
            process.outputWriter().close();
            if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException ended) {
            // It is stopped below.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
