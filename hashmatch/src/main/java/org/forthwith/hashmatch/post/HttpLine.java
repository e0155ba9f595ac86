package org.forthwith.hashmatch.post;

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

/** The line over HTTP. It follows no redirection, reads no long answer and waits for none for ever. */
public final class HttpLine implements Line, AutoCloseable {

    /** Answers of either road are much shorter. In bytes. */
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final Requests requests;
    private final HttpClient client;
    private final Duration patience;
    private final InstantSource clock;

    private HttpLine(Requests requests, HttpClient client, Duration patience, InstantSource clock) {
        this.requests = requests;
        this.client = client;
        this.patience = patience;
        this.clock = clock;
    }

    /** @param patience how long a call may take from its beginning to the last byte of the answer */
    public static HttpLine to(Destination destination, Duration patience, InstantSource clock) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        return new HttpLine(new Requests(destination), client, patience, clock);
    }

    // [impl->req~a-referral-goes-to-its-receiver-only~1]
    @Override
    public Answer say(Call call) {
        HttpRequest request = requests.of(call);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return Answers.read(call, answer.get(patience.toMillis(), TimeUnit.MILLISECONDS), clock.instant());
        } catch (ExecutionException | TimeoutException fault) {
            answer.cancel(true);
            return Answer.later("the receiver could not be reached, or did not answer in time");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Answer.later("it was interrupted");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
