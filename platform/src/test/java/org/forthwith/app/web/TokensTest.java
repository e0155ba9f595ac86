package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final ForceCode FORCE = new ForceCode("14");

    private final RunningPlatform platform = RunningPlatform.demo();
    private final TestTokens tokens = TestTokens.of(platform);
    private final Visitor program = platform.visitor();

    @Test
    void a_token_says_who_acts_and_begins_no_session() {
        var actor = new Actor("x-1", "Xenia Example", FORCE, Set.of(Role.ASSESSOR, Role.SUPERVISOR), Set.of(FORCE));

        var answer = program.getWithToken("/api/v1/me", tokens.bearer(actor));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"id\":\"x-1\"", "\"name\":\"Xenia Example\"", "\"force\":\"14\"")
                .contains("\"roles\":[\"ASSESSOR\",\"SUPERVISOR\"]", "\"reach\":[\"14\"]");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_regional_lead_reaches_the_forces_of_the_region_and_a_national_lead_all() {
        assertThat(program.getWithToken("/api/v1/me", tokens.bearer("r", FORCE, Role.REGIONAL_LEAD))
                        .body())
                .contains("\"reach\":[\"12\",\"13\",\"14\",\"16\"]");
        assertThat(program.getWithToken("/api/v1/me", tokens.bearer("n", FORCE, Role.NATIONAL_LEAD))
                        .body())
                .contains("\"13\"", "\"52\"", "\"91\"", "\"99\"");
    }

    // [utest->req~claims-never-make-a-machine~1]
    @Test
    void a_token_that_names_only_a_role_of_machines_is_refused() {
        for (var role : List.of(Role.SYSTEM, Role.SENDER)) {
            refused(tokens.bearer("x-1", FORCE, role));
        }
    }

    @Test
    void a_token_for_somebody_else_or_from_somebody_else_or_of_yesterday_is_refused() {
        var assessor = List.of(Role.ASSESSOR);
        refused(tokens.write("x-1", FORCE, assessor, claims -> claims.audience(List.of("forthwith-desk"))));
        refused(tokens.write("x-1", FORCE, assessor, claims -> claims.issuer("https://idp.example.org")));
        refused(tokens.write(
                "x-1",
                FORCE,
                assessor,
                claims -> claims.issuedAt(Instant.EPOCH).expiresAt(Instant.EPOCH.plusSeconds(60))));
        refused(tokens.write("x@example.org", FORCE, assessor, claims -> {}));
    }

    @Test
    void a_token_whose_signature_does_not_fit_is_refused() {
        var token = tokens.bearer("x-1", FORCE, Role.ASSESSOR);
        var other = tokens.bearer("x-2", FORCE, Role.NATIONAL_LEAD);
        var parts = token.split("\\.", 3);
        var otherParts = other.split("\\.", 3);

        refused(parts[0] + "." + otherParts[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
        refused("nonsense");
    }

    private void refused(String token) {
        var answer = program.getWithToken("/api/v1/me", token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().allValues("WWW-Authenticate")).anyMatch(way -> way.startsWith("Bearer"));
        assertThat(answer.body()).contains("/problems/sign-in-needed");
    }
}
