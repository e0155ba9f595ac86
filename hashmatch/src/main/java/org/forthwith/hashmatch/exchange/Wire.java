package org.forthwith.hashmatch.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

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
            Duration again = answer instanceof Answer.No no ? no.again() : null;
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
            return later("The peer did not answer within " + patience.toSeconds() + " seconds.");
        } catch (ExecutionException broken) {
            return broken(broken.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    private Answer judged(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 200) {
            return new Answer.Body(new ByteArrayInputStream(response.body()));
        }
        String why = "The peer answered " + status + ".";
        if (status == 429 || status >= 500) {
            String after = response.headers().firstValue("Retry-After").orElse("");
            return new Answer.No(why, RetryAfter.read(after, clock.instant()));
        }
        return never(status >= 300 && status < 400 ? "The peer sent us elsewhere, which is not followed." : why);
    }

    /** An answer that is too large is told by the bound itself, and is as large when asked for again. */
    private static Answer broken(@Nullable Throwable why) {
        boolean tooLarge =
                why instanceof IOException && String.valueOf(why.getMessage()).contains("exceeds capacity");
        return tooLarge
                ? never("The peer's answer has more than " + LARGEST + " bytes.")
                : later("The connection to the peer failed.");
    }

    private static Answer later(String why) {
        return new Answer.No(why, Duration.ZERO);
    }

    private static Answer never(String why) {
        return new Answer.No(why, null);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
