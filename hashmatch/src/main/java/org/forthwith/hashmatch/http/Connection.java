package org.forthwith.hashmatch.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one destination. It follows no redirection, reads no long answer and waits for none for ever. */
public final class Connection implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Destination destination;
    private final Duration patience;
    private final InstantSource clock;

    /**
     * @param patience how long a call may take from its beginning to the last byte of the answer
     * @param clock reads the dates until which an answer asks us to wait
     */
    public Connection(Destination destination, Duration patience, InstantSource clock) {
        this.destination = destination;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Proves who we are, too.
     *
     * @param longest so much is read of an answer, in bytes; a longer one is a fault of the call
     */
    public HttpResponse<byte[]> ask(HttpRequest.Builder request, int longest)
            throws ExecutionException, TimeoutException, InterruptedException {
        HttpRequest proved =
                request.header("Authorization", destination.proof()).build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(proved, BodyHandlers.limiting(BodyHandlers.ofByteArray(), longest));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    /** How long an answer asks us to wait: seconds, or a date (RFC 9110, 10.2.3). Zero when it does not say, or the date has passed. */
    public Duration pause(HttpResponse<?> answer) {
        String asked = answer.headers().firstValue("Retry-After").orElse("").strip();
        if (asked.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        try {
            Instant at = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(asked));
            Duration left = Duration.between(clock.instant(), at);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException notADate) {
            return Duration.ZERO;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
