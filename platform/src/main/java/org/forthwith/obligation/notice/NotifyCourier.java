package org.forthwith.obligation.notice;

import static java.util.Objects.requireNonNullElse;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Waiting;
import org.forthwith.obligation.telling.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends notices by GOV.UK Notify, and asks it afterwards what has become of them. Source: its REST API documentation. */
public final class NotifyCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;
    private static final int OK = 200;

    private final NotifyService notify;
    private final Wording wording;
    private final InstantSource wallClock;
    private final Duration patience;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param wallClock what Notify compares its own clock with */
    public NotifyCourier(NotifyService notify, Wording wording, InstantSource wallClock) {
        this(notify, wording, wallClock, PATIENCE);
    }

    /** @param patience how long an answer may take, to its last letter */
    NotifyCourier(NotifyService notify, Wording wording, InstantSource wallClock, Duration patience) {
        this.notify = notify;
        this.wording = wording;
        this.wallClock = wallClock;
        this.patience = patience;
    }

    @Override
    public Outcome carry(Waiting notice) {
        Wording.Letter letter = wording.letter(notice);
        String body = json.writeValueAsString(Map.of(
                "email_address",
                requireNonNullElse(notice.address(), ""),
                "template_id",
                notify.template(),
                "reference",
                notice.id().toString(),
                "personalisation",
                Map.of("subject", letter.subject(), "text", letter.text())));
        try {
            return outcome(ask(request("/v2/notifications/email").POST(BodyPublishers.ofString(body))));
        } catch (IOException fault) {
            return new Outcome.NotNow(
                    "GOV.UK Notify was not reached: " + fault.getClass().getSimpleName());
        }
    }

    /** What is wrong with the letter stays wrong; a key, a limit or a fault of the service may be put right. */
    private Outcome outcome(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case CREATED -> taken(text(answer, "id"));
            case BAD_REQUEST -> new Outcome.Never("GOV.UK Notify refused it with " + BAD_REQUEST);
            default -> new Outcome.NotNow("GOV.UK Notify answered " + answer.statusCode());
        };
    }

    /** Taken is taken, even if the answer does not say under which number. */
    private static Outcome taken(String number) {
        return new Outcome.Taken(number.isEmpty() ? null : number);
    }

    // [impl->req~a-letter-that-came-back-has-failed~1]
    @Override
    public Receipt receipt(String number) {
        try {
            HttpResponse<String> answer =
                    ask(request("/v2/notifications/" + number).GET());
            return answer.statusCode() == OK ? NotifyReceipt.of(text(answer, "status")) : new Receipt.Unknown();
        } catch (IOException fault) {
            return new Receipt.Unknown();
        }
    }

    private HttpRequest.Builder request(String path) {
        URI base = notify.url();
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    /** The client's own deadline ends with the head of an answer; this one ends with its last letter. */
    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
        var answer = http.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new HttpTimeoutException("no whole answer");
        } catch (ExecutionException fault) {
            throw fault.getCause() instanceof IOException known ? known : new IOException(fault.getCause());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    /** Empty when it does not stand there: an answer that cannot be read says nothing. */
    private String text(HttpResponse<String> answer, String field) {
        try {
            return json.readTree(answer.body()).path(field).asString("");
        } catch (JacksonException unreadable) {
            return "";
        }
    }

    private String token() {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .issuer(notify.service())
                    .issueTime(Date.from(wallClock.instant()))
                    .build();
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(notify.secret()));
            return token.serialize();
        } catch (JOSEException unsigned) {
            throw new IllegalStateException("a key of GOV.UK Notify signs", unsigned);
        }
    }
}
