package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Signing in with the identity provider of an organisation, whose claims have names of its own. */
class ProviderTest {

    private final TestProvider provider = TestProvider.one();
    private final Visitor visitor = TestProvider.platform().visitor();

    @Test
    void somebody_whom_the_provider_vouches_for_comes_in_as_it_describes_them() {
        comeBack(Map.of(
                "collar", "C-117", "name", "Xenia Example", "org", "14", "groups", List.of("supervisor", "canteen")));

        assertThat(visitor.get("/").body())
                .contains("You are signed in as Xenia Example", "South Yorkshire", "Supervisor");
        assertThat(visitor.getAsProgram("/api/v1/me").body())
                .contains("\"id\":\"C-117\"", "\"roles\":[\"SUPERVISOR\"]");
    }

    @Test
    void the_page_shows_no_sample_log_in_and_no_banner_of_a_demonstration() {
        assertThat(visitor.get("/sign-in").body())
                .contains("Continue to sign in", "href=\"/sign-in/with/provider\"")
                .doesNotContain("demo", "password");
        assertThat(visitor.get("/oauth2/jwks").statusCode()).isEqualTo(404);
    }

    @Test
    void an_account_without_role_or_force_or_with_an_address_for_a_name_is_told_whom_to_ask() {
        assertThat(comeBack(Map.of("collar", "C-117", "org", "14", "groups", "canteen"))
                        .body())
                .contains("Your account has no role here");
        assertThat(comeBack(Map.of("collar", "C-117", "org", "North", "groups", "assessor"))
                        .body())
                .contains("Your account does not say for which force you act");
        assertThat(comeBack(Map.of("collar", "x@example.org", "org", "14", "groups", "assessor"))
                        .body())
                .contains("Your account has no number or name that the records may use");
        assertThat(visitor.getAsProgram("/api/v1/me").statusCode()).isEqualTo(401);
    }

    // [itest->req~claims-never-make-a-machine~1]
    @Test
    void no_claim_makes_somebody_the_operator_or_a_sender() {
        assertThat(comeBack(Map.of("collar", "C-117", "org", "14", "groups", "SYSTEM SENDER"))
                        .body())
                .contains("Your account has no role here");
    }

    @Test
    void an_answer_meant_for_another_request_is_not_believed() {
        var asked = asked(visitor.get("/sign-in/with/provider"));
        provider.says("another nonce", Map.of("collar", "C-117", "org", "14", "groups", "assessor"));

        var answer = visitor.get("/sign-in/back?code=1&state=" + asked.get("state"));

        assertThat(answer.headers().firstValue("Location")).contains("/sign-in?why=failed");
    }

    @Test
    void a_token_of_the_provider_is_accepted_when_it_was_made_out_for_the_platform() {
        var claims = Map.<String, Object>of("collar", "C-9", "org", "13", "groups", List.of("ASSESSOR"));

        assertThat(visitor.getWithToken("/api/v1/me", provider.accessToken("forthwith-api", claims))
                        .body())
                .contains("\"id\":\"C-9\"");
        assertThat(visitor.getWithToken("/api/v1/me", provider.accessToken(TestProvider.CLIENT, claims))
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> comeBack(Map<String, Object> claims) {
        var asked = asked(visitor.get("/sign-in/with/provider"));
        assertThat(asked)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", TestProvider.CLIENT);
        provider.says(asked.getOrDefault("nonce", ""), claims);
        return visitor.follow(visitor.get("/sign-in/back?code=1&state=" + asked.get("state")));
    }

    private static Map<String, String> asked(HttpResponse<String> sentAway) {
        var query = sentAway.headers().firstValue("Location").orElseThrow().replaceFirst("[^?]*\\?", "");
        return Arrays.stream(query.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
