package org.forthwith.obligation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.Courier.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NotifyCourierTest {

    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:05Z");

    private final Receiver receiver = new Receiver();
    private final NotifyService service =
            NotifyService.ofKey(receiver.url(), "live_key-" + SERVICE + "-" + SECRET, "template-1");
    private final NotifyCourier courier = new NotifyCourier(service, Letters.WORDING, () -> NOW);

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_letter_is_handed_over_with_a_token_that_the_key_has_signed() throws Exception {
        receiver.says(201, "{\"id\": \"740e5834-3a29-46b4-9a6f-16142fde533a\"}");

        assertThat(courier.carry(Letters.to("o.1@force.example")))
                .isEqualTo(new Outcome.Taken("740e5834-3a29-46b4-9a6f-16142fde533a"));

        var heard = receiver.heard().getFirst();
        assertThat(heard.method() + " " + heard.path()).isEqualTo("POST /v2/notifications/email");
        var token = SignedJWT.parse(heard.headers().getFirst("Authorization").substring("Bearer ".length()));
        assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(SERVICE);
        assertThat(token.getJWTClaimsSet().getIssueTime()).isEqualTo(Date.from(NOW));
    }

    // [utest->req~a-notice-is-a-reference-and-a-link~1]
    @Test
    void the_template_is_filled_with_the_reference_and_the_link_only() {
        receiver.says(201, "{}");

        courier.carry(Letters.to("o.1@force.example"));

        JsonNode body = new JsonMapper().readTree(receiver.heard().getFirst().body());
        assertThat(body.path("email_address").asString()).isEqualTo("o.1@force.example");
        assertThat(body.path("template_id").asString()).isEqualTo("template-1");
        assertThat(body.path("reference").asString()).isEqualTo(Letters.ID.toString());
        assertThat(body.path("personalisation").propertyNames()).containsExactlyInAnyOrder("subject", "text");
        assertThat(body.at("/personalisation/subject").asString()).isEqualTo(Letters.SUBJECT);
        assertThat(body.at("/personalisation/text").asString()).isEqualTo(Letters.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"400, true", "403, false", "429, false", "500, false"})
    void only_what_is_wrong_with_the_letter_is_wrong_for_good(int status, boolean forGood) {
        receiver.says(status, "{}");

        assertThat(courier.carry(Letters.to("o.1@force.example")))
                .isInstanceOf(forGood ? Outcome.Never.class : Outcome.NotNow.class);
    }

    @Test
    void a_service_that_is_not_there_is_tried_again() {
        receiver.close();

        assertThat(courier.carry(Letters.to("o.1@force.example"))).isInstanceOf(Outcome.NotNow.class);
        assertThat(courier.receipt("1")).isEqualTo(new Receipt.Unknown());
    }

    // [utest->req~a-slow-road-holds-up-no-other~1]
    @Test
    @Timeout(5)
    void a_service_that_falls_silent_in_the_middle_of_its_answer_is_not_waited_for() {
        receiver.says(201, "").fallsSilent();
        var hasty = new NotifyCourier(service, Letters.WORDING, () -> NOW, Duration.ofMillis(200));

        assertThat(hasty.carry(Letters.to("o.1@force.example")))
                .isEqualTo(new Outcome.NotNow("GOV.UK Notify was not reached: HttpTimeoutException"));
        assertThat(hasty.receipt("1")).isEqualTo(new Receipt.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html>"})
    void a_letter_that_was_taken_is_taken_even_if_the_answer_cannot_be_read(String answer) {
        receiver.says(201, answer);

        assertThat(courier.carry(Letters.to("o.1@force.example"))).isEqualTo(new Outcome.Taken(null));
    }

    @Test
    void an_answer_that_cannot_be_read_says_nothing_of_a_letter() {
        receiver.says(200, "<html>");

        assertThat(courier.receipt("740e5834")).isEqualTo(new Receipt.Unknown());
    }

    // [utest->req~a-letter-that-came-back-has-failed~1]
    @ParameterizedTest
    @CsvSource({
        "created, Unknown",
        "sending, Unknown",
        "delivered, Arrived",
        "permanent-failure, CameBack",
        "temporary-failure, CameBack",
        "technical-failure, CameBack"
    })
    void a_letter_is_asked_after(String status, String becomes) {
        receiver.says(200, "{\"status\": \"" + status + "\"}");

        assertThat(courier.receipt("740e5834").getClass().getSimpleName()).isEqualTo(becomes);
        assertThat(receiver.heard().getFirst().path()).isEqualTo("/v2/notifications/740e5834");
    }

    @Test
    void what_is_no_key_is_refused_and_no_secret_is_shown() {
        assertThatThrownBy(() -> NotifyService.ofKey(receiver.url(), "short", "template-1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(service.toString()).doesNotContain(SECRET);
    }
}
