package org.forthwith.hashmatch.exchange;

import java.io.ByteArrayInputStream;
import java.net.URI;
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

/** Asks a peer, and asks again when that may help. Answers are bounded in size and in time, and none sends us elsewhere. */
// [impl->req~a-peer-sends-us-nowhere~1]
final class Wire implements AutoCloseable {

    /** No page is larger, in bytes. */
    static final int LARGEST = 32 << 20;

    /** So often a peer is asked for one page. */
    static final int ATTEMPTS = 5;

    /** Whoever asks us to wait longer is asked another time. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Credentials credentials;
    private final InstantSource clock;
    private final Pauses pauses;
    private final Duration patience;

    Wire(Credentials credentials, InstantSource clock, Pauses pauses, Duration patience) {
        this.credentials = credentials;
        this.clock = clock;
        this.pauses = pauses;
        this.patience = patience;
    }

    Answer get(URI address) throws InterruptedException {
        Answer answer = once(address);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Duration again = answer.again;
            if (again == null || again.compareTo(LONGEST_PAUSE) > 0) {
                return answer;
            }
            Duration own = Duration.ofSeconds(1L << (attempt - 1));
            pauses.pause(own.compareTo(again) > 0 ? own : again);
            answer = once(address);
        }
        return answer;
    }

    private Answer once(URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", credentials.basic())
                .header("Accept", "application/xml")
                .build();
        CompletableFuture<HttpResponse<byte[]>> asked =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return judged(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooSlow) {
            return new Answer("The peer did not answer within " + patience.toSeconds() + " seconds.", Duration.ZERO);
        } catch (ExecutionException broken) {
            return broken(String.valueOf(broken.getMessage()));
        } finally {
            asked.cancel(true);
        }
    }

    private Answer judged(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 200) {
            return new Answer(new ByteArrayInputStream(response.body()));
        }
        if (status >= 300 && status < 400) {
            return new Answer("The peer sent us elsewhere, which is not followed.", null);
        }
        String after = response.headers().firstValue("Retry-After").orElse("").strip();
        return new Answer("The peer answered " + status + ".", status == 429 || status >= 500 ? pause(after) : null);
    }

    /** How long a peer asks us to wait: seconds, or a date (RFC 9110, 10.2.3). Zero when it does not say, or the date has passed. */
    private Duration pause(String asked) {
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

    /** An answer that is too large is told by the bound itself, and is as large when asked for again. */
    private static Answer broken(String why) {
        return why.contains("exceeds capacity")
                ? new Answer("The peer's answer has more than " + LARGEST + " bytes.", null)
                : new Answer("The connection to the peer failed.", Duration.ZERO);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
