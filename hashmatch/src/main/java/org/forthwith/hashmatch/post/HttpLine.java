package org.forthwith.hashmatch.post;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.forthwith.hashmatch.referral.Referral;

/** The line over HTTP. It follows no redirection, reads no long answer and waits for none for ever. */
public final class HttpLine implements Line, AutoCloseable {

    /** Answers of either road are much shorter. In bytes. */
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final Destination destination;
    private final HttpClient client;
    private final Duration patience;
    private final InstantSource clock;

    private HttpLine(Destination destination, HttpClient client, Duration patience, InstantSource clock) {
        this.destination = destination;
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
        return new HttpLine(destination, client, patience, clock);
    }

    // [impl->req~a-referral-goes-to-its-receiver-only~1]
    @Override
    public Answer say(Call call) {
        HttpRequest request = call.kind() == Call.Kind.OFFER ? offer(call) : request(call);
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

    private HttpRequest request(Call call) {
        if (call.kind() == Call.Kind.DELIVER) {
            return post(call, "application/json", call.text())
                    .header("Forthwith-Reference", call.of())
                    .build();
        }
        boolean document = !call.text().isEmpty();
        return post(
                        call,
                        document ? "text/xml; charset=utf-8" : "application/x-www-form-urlencoded",
                        document ? call.text() : "id=" + call.of())
                .build();
    }

    /** The boundary is made of the text, so the text cannot hold it. Source: RFC 7578. */
    private HttpRequest offer(Call call) {
        String boundary = "part-" + Referral.sha256(call.text().getBytes(StandardCharsets.UTF_8));
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
        String body = part + "\"id\"\r\n\r\n" + call.of() + "\r\n"
                + part + "\"file\"; filename=\"hashes.txt\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + call.text() + "\r\n--" + boundary + "--\r\n";
        return post(call, "multipart/form-data; boundary=" + boundary, body).build();
    }

    private HttpRequest.Builder post(Call call, String type, String body) {
        return HttpRequest.newBuilder(destination.at(call.kind().path))
                .header("Authorization", destination.proof())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
