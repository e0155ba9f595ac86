package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    private final RunningPlatform platform = RunningPlatform.demo();
    private final Visitor visitor = platform.visitor();

    // [utest->req~form-token-needed~1]
    @Test
    void a_form_without_its_token_changes_nothing() {
        visitor.signInAs("westyorkshire-assessor");

        var refused = visitor.post("/sign-out", Map.of());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This page was too old");
        assertThat(visitor.get("/").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void the_token_of_somebody_elses_session_is_worth_nothing() {
        var other = Visitor.formToken(
                platform.signedIn("southyorkshire-supervisor").get("/").body());
        visitor.signInAs("westyorkshire-assessor");

        assertThat(visitor.post("/sign-out", Map.of("_csrf", other)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_session_needs_the_token_on_the_api_too() {
        visitor.signInAs("westyorkshire-assessor");

        var refused = visitor.send(visitor.asking("/api/v1/me").POST(BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems/stale-form");
    }

    @Test
    void a_request_that_brings_its_own_proof_needs_no_token_and_gets_as_far_as_the_method() {
        var token = TestTokens.of(platform).bearer("x-1", new ForceCode("13"), Role.ASSESSOR);

        var answer = visitor.send(visitor.asking("/api/v1/me")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void whoever_presses_a_button_after_the_session_has_ended_is_asked_to_sign_in_again() {
        var late = visitor.post("/sign-out", Map.of());

        assertThat(late.headers().firstValue("Location")).contains("/sign-in?why=timed-out");
    }
}
