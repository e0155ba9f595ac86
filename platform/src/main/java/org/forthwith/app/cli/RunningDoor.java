package org.forthwith.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.referral.Channel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running platform, over loopback, with the operator's key. */
final class RunningDoor implements Door {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Running platform;

    RunningDoor(Running platform) {
        this.platform = platform;
    }

    @Override
    public Told handIn(byte[] document, Channel channel) {
        HttpResponse<String> answer =
                post(URI.create(platform.url() + "/api/v1/referrals?channel=" + channel), document);
        JsonNode body = body(answer);
        String referral = text(body, "referral");
        return switch (answer.statusCode()) {
            case 201 -> new Told(Told.Status.RECEIVED, referral, text(body, "reference"), texts(body.path("warnings")));
            case 200 -> new Told(Told.Status.ALREADY_RECEIVED, referral, text(body, "reference"), List.of());
            case 202 -> new Told(Told.Status.NEEDS_REPAIR, referral, null, flaws(body.path("flaws")));
            case 422 -> turnedAway(body);
            case 401, 403 -> throw new Fault("The platform does not accept the operator's key of this data directory.");
            default -> Told.failed(failure(answer.statusCode(), body));
        };
    }

    /** Something between here and the platform may answer in its own words. */
    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException unreadable) {
            return json.createObjectNode();
        }
    }

    private static String failure(int status, JsonNode body) {
        String incident = text(body, "incident");
        return "the platform answered " + status + (incident == null ? "" : ", incident " + incident);
    }

    private HttpResponse<String> post(URI where, byte[] document) {
        try {
            HttpRequest request = HttpRequest.newBuilder(where)
                    .header("Authorization", platform.authorization())
                    .header("Content-Type", "application/octet-stream")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new Fault(
                    "The platform no longer answers. Run the same command again: what has been taken in is not taken in twice.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted. Run the same command again: what has been taken in is not taken in twice.");
        }
    }

    private static Told turnedAway(JsonNode body) {
        String type = body.path("type").asString("");
        String code = type.substring(type.lastIndexOf('/') + 1);
        Told.Status status = code.equals("not-a-report") ? Told.Status.NOT_A_REPORT : Told.Status.REFUSED;
        return new Told(status, null, null, List.of(code + ": " + text(body, "detail")));
    }

    private static @Nullable String text(JsonNode body, String name) {
        return body.path(name).isString() ? body.path(name).asString() : null;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static List<String> flaws(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(flaw -> texts.add(new Flaw(
                        flaw.path("line").asInt(),
                        flaw.path("column").asInt(),
                        flaw.path("text").asString())
                .words()));
        return texts;
    }

    @Override
    public void close() {
        http.close();
    }
}
