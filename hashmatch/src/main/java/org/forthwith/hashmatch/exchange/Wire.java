package org.forthwith.hashmatch.exchange;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.forthwith.hashmatch.http.Connection;
import org.forthwith.hashmatch.http.Destination;

/** Asks a peer, and asks again when that may help. Answers are bounded in size and in time, and none sends us elsewhere. */
// [impl->req~a-peer-sends-us-nowhere~1]
final class Wire implements AutoCloseable {

    /** No page is larger, in bytes. */
    static final int LARGEST = 32 << 20;

    /** So often a peer is asked for one page. */
    static final int ATTEMPTS = 5;

    /** Whoever asks us to wait longer is asked another time. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Connection connection;
    private final Pauses pauses;
    private final Duration patience;

    Wire(Destination peer, InstantSource clock, Pauses pauses, Duration patience) {
        this.connection = new Connection(peer, patience, clock);
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
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/xml");
        try {
            return judged(connection.ask(request, LARGEST));
        } catch (TimeoutException tooSlow) {
            return new Answer("The peer did not answer within " + patience.toSeconds() + " seconds.", Duration.ZERO);
        } catch (ExecutionException broken) {
            return broken(String.valueOf(broken.getMessage()));
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
        boolean later = status == 429 || status >= 500;
        return new Answer("The peer answered " + status + ".", later ? connection.pause(response) : null);
    }

    /** An answer that is too large is told by the bound itself, and is as large when asked for again. */
    private static Answer broken(String why) {
        return why.contains("exceeds capacity")
                ? new Answer("The peer's answer has more than " + LARGEST + " bytes.", null)
                : new Answer("The connection to the peer failed.", Duration.ZERO);
    }

    @Override
    public void close() {
        connection.close();
    }
}
