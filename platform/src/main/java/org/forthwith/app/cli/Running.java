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
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.forthwith.app.web.OperatorKey;

/**
 * A platform that is running on this machine, as its data directory tells.
 *
 * @param url where it answers
 */
record Running(String url, String operatorKey) {

    private static final String ADDRESS = "platform.url";

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int CHALLENGE_BYTES = 32;

    /** The platform that uses this data directory, if one answers and proves that it does. Only then is it sent the key. */
    static Optional<Running> at(Path home) {
        try {
            Path address = home.resolve(ADDRESS);
            return Files.exists(address)
                    ? OperatorKey.kept(home)
                            .map(key -> new Running(read(address), key))
                            .filter(Running::provesItself)
                    : Optional.empty();
        } catch (UncheckedIOException unreadable) {
            throw new Fault("The data directory " + home + " cannot be read by this user.");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
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

    /** The platform has stopped: whoever answers there from now on is somebody else. */
    static void takeBack(Path home) {
        try {
            Files.deleteIfExists(home.resolve(ADDRESS));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    String authorization() {
        byte[] pair = ("operator:" + operatorKey).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** After a crash another program may listen there. Who cannot answer a question that nobody has asked before does not have the key. */
    // [impl->req~operators-key-only-to-its-platform~1]
    private boolean provesItself() {
        byte[] random = new byte[CHALLENGE_BYTES];
        new SecureRandom().nextBytes(random);
        String challenge = HexFormat.of().formatHex(random);
        URI where = URI.create(url);
        return ask(where.resolve("/api/v1/operator/proof?challenge=" + challenge))
                .filter(OperatorKey.proof(operatorKey, where.getPort(), challenge)::equals)
                .isPresent();
    }

    private static Optional<String> ask(URI where) {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest ask = HttpRequest.newBuilder(where).timeout(PATIENCE).build();
            return Optional.of(
                    http.send(ask, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException silent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
