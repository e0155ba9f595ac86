package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A data directory and the packaged program over it, as somebody at a command line has them. Both are gone once it is closed. */
final class Installation implements AutoCloseable {

    private static final Path JAR =
            Path.of(System.getProperty("forthwith.jar", "../platform/target/forthwith-run.jar"));
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Path home;
    private final List<Process> started = new ArrayList<>();

    private Installation(Path home) {
        this.home = home;
    }

    static Installation empty() {
        try {
            return new Installation(Files.createTempDirectory("forthwith-installation"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What a command printed, and the code with which it ended. */
    record Ran(int code, List<String> lines) {}

    Path file(String name) {
        return home.resolve("files").resolve(name);
    }

    /** Begins a command; what it prints goes into a file of that name. */
    Process begin(String output, String... arguments) {
        try {
            Files.createDirectories(home.resolve("files"));
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment()
                    .put("FORTHWITH_HOME", home.resolve("data-directory").toString());
            builder.environment().put("FORTHWITH_PORT", "0");
            builder.redirectOutput(file(output).toFile())
                    .redirectError(file(output + ".err").toFile());
            Process process = builder.start();
            started.add(process);
            return process;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Ran run(String output, String... arguments) {
        return end(output, begin(output, arguments));
    }

    Ran end(String output, Process process) {
        try {
            assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .as("%s ends", output)
                    .isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return new Ran(process.exitValue(), lines(output));
    }

    /** Begins the platform, and comes back once it says that it answers. */
    Process up(String output) {
        Process platform = begin(output, "up", "--size", "1");
        waitFor(platform, output, lines -> lines.stream().anyMatch(line -> line.startsWith("Forthwith answers at")));
        return platform;
    }

    /** Waits until what a living process has printed is enough. */
    void waitFor(Process process, String output, java.util.function.Predicate<List<String>> enough) {
        long patience = System.nanoTime() + LONGEST.toNanos();
        while (!enough.test(lines(output))) {
            assertThat(process.isAlive() && System.nanoTime() < patience)
                    .as("%s goes on; it said:%n%s%n%s", output, lines(output), lines(output + ".err"))
                    .isTrue();
            pause(process);
        }
    }

    private static void pause(Process process) {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    List<String> lines(String output) {
        try {
            return Files.readAllLines(file(output));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Asks the database itself, past every rule about who may see what. The platform must be running. */
    List<String> ask(String query) {
        try (Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/forthwith",
                        "postgres",
                        Files.readString(data("secrets/postgres.password")).strip());
                var rows = database.createStatement().executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path data(String name) {
        return home.resolve("data-directory").resolve(name);
    }

    /** The lines in which PostgreSQL leaves word of itself: its first process is the first, its port the fourth. */
    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data("data/postmaster.pid"));
    }

    @Override
    public void close() {
        started.forEach(Process::destroyForcibly);
        started.forEach(
                process -> process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        try {
            if (Files.exists(data("data/postmaster.pid"))) {
                ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip()))
                        .ifPresent(server -> {
                            server.destroy();
                            server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
                        });
            }
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
