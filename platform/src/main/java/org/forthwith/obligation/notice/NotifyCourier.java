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
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Waiting;
import org.forthwith.obligation.telling.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends notices by GOV.UK Notify, and asks it afterwards what has become of them. Source: its REST API documentation. */
public final class NotifyCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;
    private static final int OK = 200;

    private final NotifyService notify;
    private final Wording wording;
    private final InstantSource wallClock;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param wallClock what Notify compares its own clock with */
    public NotifyCourier(NotifyService notify, Wording wording, InstantSource wallClock) {
        this.notify = notify;
        this.wording = wording;
        this.wallClock = wallClock;
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
            case CREATED -> new Outcome.Taken(text(answer, "id"));
            case BAD_REQUEST -> new Outcome.Never("GOV.UK Notify refused it with " + BAD_REQUEST);
            default -> new Outcome.NotNow("GOV.UK Notify answered " + answer.statusCode());
        };
    }

    // [impl->req~a-letter-that-came-back-has-failed~1]
    @Override
    public Receipt receipt(String number) {
        try {
            HttpResponse<String> answer =
                    ask(request("/v2/notifications/" + number).GET());
            return answer.statusCode() == OK ? receiptOf(text(answer, "status")) : new Receipt.Unknown();
        } catch (IOException fault) {
            return new Receipt.Unknown();
        }
    }

    private static Receipt receiptOf(String status) {
        return switch (status) {
            case "delivered" -> new Receipt.Arrived();
            case "permanent-failure", "temporary-failure", "technical-failure" ->
                new Receipt.CameBack("GOV.UK Notify reports a " + status.replace('-', ' '));
            default -> new Receipt.Unknown();
        };
    }

    private HttpRequest.Builder request(String path) {
        URI base = notify.url();
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private String text(HttpResponse<String> answer, String field) throws JacksonException {
        return json.readTree(answer.body()).path(field).asString("");
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
