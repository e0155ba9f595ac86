package org.forthwith.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * A platform that is running on this machine, as its data directory tells.
 *
 * @param url where it answers
 */
record Running(String url, String operatorKey) {

    private static final String ADDRESS = "platform.url";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** The platform that uses this data directory, if one answers. */
    static Optional<Running> at(Path home) {
        try {
            Path address = home.resolve(ADDRESS);
            Path key = home.resolve("operator.key");
            return Files.exists(address) && Files.exists(key)
                    ? Optional.of(new Running(
                                    Files.readString(address).strip(),
                                    Files.readString(key).strip()))
                            .filter(Running::answers)
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves word where the platform answers, for the commands that follow. */
    static void leaveWord(Path home, String url) {
        try {
            Files.writeString(home.resolve(ADDRESS), url);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    String authorization() {
        byte[] pair = ("operator:" + operatorKey).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private boolean answers() {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(url + "/actuator/health"))
                    .timeout(PATIENCE)
                    .build();
            return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
