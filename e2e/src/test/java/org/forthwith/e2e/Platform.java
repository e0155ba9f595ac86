package org.forthwith.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;

/** The packaged platform as a process of its own, in demonstration mode, with an empty data directory that goes when it goes. */
final class Platform implements AutoCloseable {

    private static final Path JAR =
            Path.of(System.getProperty("forthwith.jar", "../platform/target/forthwith-run.jar"));
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final Path home;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private Platform(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    static Platform start() {
        Assertions.assertThat(JAR)
                .as("the packaged platform; build it with: mvn package -pl platform")
                .exists();
        try {
            var home = Files.createTempDirectory("forthwith-e2e");
            var port = freePort();
            var command = new ProcessBuilder(java(), "-jar", JAR.toString(), "up", "--size", "120");
            command.environment().put("FORTHWITH_HOME", home.toString());
            command.environment().put("FORTHWITH_PORT", Integer.toString(port));
            command.redirectErrorStream(true).redirectOutput(home.resolve("log").toFile());
            var platform = new Platform(command.start(), home, port);
            platform.waitUntilItAnswers();
            return platform;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** How often a browser has reported that a page tried to load what it must not. */
    int reportsOfBrokenContentRules() {
        var body = get("/actuator/metrics/forthwith.csp.reports").body();
        return (int) Double.parseDouble(body.replaceAll("(?s).*\"value\" *: *([0-9.E]+).*", "$1"));
    }

    /** Hands a document in as a sender's program would, under the sender's own number. Gives the reference of its case, when it has one. */
    String receives(String number, String document) {
        var answer = ask("/api/v1/referrals?channel=PUBLIC", BodyPublishers.ofString(document), "POST", number);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body().replaceAll("(?s).*\"reference\" *: *\"(K-[^\"]+)\".*", "$1");
    }

    /**
     * One platform serves every journey: where it has stopped, or its invented years are not whole, that is the fault, and not what the next
     * page says.
     */
    void mustBeRunning() {
        Assertions.assertThat(process.isAlive())
                .as("the platform is running; it said:%n%s", said())
                .isTrue();
        Assertions.assertThat(said()).doesNotContain("that could not be played");
    }

    private String said() {
        try {
            return Files.readString(home.resolve("log"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private HttpResponse<String> get(String path) {
        return ask(path, BodyPublishers.noBody(), "GET", "");
    }

    private HttpResponse<String> ask(String path, BodyPublisher body, String method, String number) {
        try {
            var key = "operator:" + Files.readString(home.resolve("operator.key"));
            var proof = "Basic " + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
            var request = HttpRequest.newBuilder(URI.create(at(path)))
                    .header("Authorization", proof)
                    .header("Content-Type", "application/octet-stream")
                    .header("Forthwith-Reference", number)
                    .method(method, body)
                    .build();
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void waitUntilItAnswers() {
        var patience = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            Assertions.assertThat(process.isAlive() && System.nanoTime() < patience)
                    .as("the platform answers; it said:%n%s", said())
                    .isTrue();
        }
    }

    /** Waits a little before it says no. */
    private boolean answers() {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(at("/actuator/health"))).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return waited();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean waited() {
        try {
            return process.waitFor(200, TimeUnit.MILLISECONDS) && process.isAlive();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
