package org.forthwith.app.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.json.Json;
import org.forthwith.hashmatch.json.NotJson;

/** Asks a platform of this project of which case a referral became a part. Only whoever runs the platform may ask that. */
final class Cases implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 1 << 18;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Destination platform;

    Cases(Destination platform) {
        this.platform = platform;
    }

    /** Its reference; empty where it cannot be told. */
    Optional<String> of(String referral) throws InterruptedException {
        String proof = Base64.getEncoder()
                .encodeToString((platform.name() + ":" + platform.secret()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.base() + "/api/v1/referrals/" + referral))
                .header("Authorization", "Basic " + proof)
                .timeout(PATIENCE)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
            return answer.statusCode() == 200 && Json.read(answer.body()) instanceof Map<?, ?> told
                    ? Optional.ofNullable(told.get("reference")).map(String::valueOf)
                    : Optional.empty();
        } catch (IOException | NotJson silent) {
            return Optional.empty();
        }
    }

    /** Where a person reads its clocks. */
    URI address(String reference) {
        return platform.base().resolve("/cases/" + reference + "/clocks");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
