package org.forthwith.hashmatch.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.forthwith.hashmatch.http.Connection;
import org.forthwith.hashmatch.http.Destination;
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

    private final Connection connection;
    private final Pauses pauses;
    private final Duration patience;

    /** Why there was nothing to read the last time. */
    private String why = "";

    /** After how long asking again may help; null when it will not. */
    private @Nullable Duration again;

    Wire(Destination peer, InstantSource clock, Pauses pauses, Duration patience) {
        this.connection = new Connection(peer, patience, clock);
        this.pauses = pauses;
        this.patience = patience;
    }

    /** What a peer has at an address. {@link IOException} when it does not give it; the message says why. */
    InputStream get(URI address) throws IOException, InterruptedException {
        for (int attempt = 1; true; attempt++) {
            InputStream body = once(address);
            if (body != null) {
                return body;
            }
            if (attempt == ATTEMPTS || again == null || again.compareTo(LONGEST_PAUSE) > 0) {
                throw new IOException(why);
            }
            Duration own = Duration.ofSeconds(1L << (attempt - 1));
            pauses.pause(own.compareTo(again) > 0 ? own : again);
        }
    }

    private @Nullable InputStream once(URI address) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/xml");
        try {
            return judged(connection.ask(request, LARGEST));
        } catch (TimeoutException tooSlow) {
            return none("The peer did not answer within " + patience.toSeconds() + " seconds.", Duration.ZERO);
        } catch (ExecutionException broken) {
            return broken(String.valueOf(broken.getMessage()));
        }
    }

    private @Nullable InputStream judged(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 200) {
            return new ByteArrayInputStream(response.body());
        }
        if (status >= 300 && status < 400) {
            return none("The peer sent us elsewhere, which is not followed.", null);
        }
        boolean later = status == 429 || status >= 500;
        return none("The peer answered " + status + ".", later ? connection.pause(response) : null);
    }

    /** An answer that is too large is told by the bound itself, and is as large when asked for again. */
    private @Nullable InputStream broken(String fault) {
        return fault.contains("exceeds capacity")
                ? none("The peer's answer has more than " + LARGEST + " bytes.", null)
                : none("The connection to the peer failed.", Duration.ZERO);
    }

    private @Nullable InputStream none(String because, @Nullable Duration after) {
        why = because;
        again = after;
        return null;
    }

    @Override
    public void close() {
        connection.close();
    }
}
