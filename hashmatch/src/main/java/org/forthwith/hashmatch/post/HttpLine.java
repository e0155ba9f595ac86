package org.forthwith.hashmatch.post;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.forthwith.hashmatch.http.Connection;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.referral.Referral;

/** The line over HTTP. It follows no redirection, reads no long answer and waits for none for ever. */
public final class HttpLine implements Line, AutoCloseable {

    /** Answers of either road are much shorter. In bytes. */
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final Destination destination;
    private final Connection connection;

    private HttpLine(Destination destination, Connection connection) {
        this.destination = destination;
        this.connection = connection;
    }

    /** @param patience how long a call may take from its beginning to the last byte of the answer */
    public static HttpLine to(Destination destination, Duration patience, InstantSource clock) {
        return new HttpLine(destination, new Connection(destination, patience, clock));
    }

    // [impl->req~a-referral-goes-to-its-receiver-only~1]
    @Override
    public Answer say(Call call) {
        try {
            HttpResponse<byte[]> response =
                    connection.ask(call.kind() == Call.Kind.OFFER ? offer(call) : request(call), LONGEST_ANSWER);
            Answer answer = Answers.read(call, response);
            return answer.kind() == Answer.Kind.LATER ? answer.after(connection.pause(response)) : answer;
        } catch (ExecutionException | TimeoutException fault) {
            return Answer.later("the receiver could not be reached, or did not answer in time");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.later("it was interrupted");
        }
    }

    private HttpRequest.Builder request(Call call) {
        if (call.kind() == Call.Kind.DELIVER) {
            return post(call, "application/json", call.text()).header("Forthwith-Reference", call.of());
        }
        boolean document = !call.text().isEmpty();
        return post(
                call,
                document ? "text/xml; charset=utf-8" : "application/x-www-form-urlencoded",
                document ? call.text() : "id=" + call.of());
    }

    /** The boundary is made of the text, so the text cannot hold it. Source: RFC 7578. */
    private HttpRequest.Builder offer(Call call) {
        String boundary = "part-" + Referral.sha256(call.text().getBytes(StandardCharsets.UTF_8));
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
        String body = part + "\"id\"\r\n\r\n" + call.of() + "\r\n"
                + part + "\"file\"; filename=\"hashes.txt\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + call.text() + "\r\n--" + boundary + "--\r\n";
        return post(call, "multipart/form-data; boundary=" + boundary, body);
    }

    private HttpRequest.Builder post(Call call, String type, String body) {
        return HttpRequest.newBuilder(destination.at(call.kind().path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    @Override
    public void close() {
        connection.close();
    }
}
