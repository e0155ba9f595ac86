package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.forthwith.desk.SampleLogIns;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final RunningPlatform platform = RunningPlatform.demo();
    private final Visitor visitor = platform.visitor();

    @Test
    void somebody_who_wants_the_front_page_signs_in_and_is_told_who_they_are() {
        var sentAway = visitor.get("/");
        assertThat(sentAway.statusCode()).isEqualTo(302);
        assertThat(location(sentAway)).isEqualTo("/sign-in");

        visitor.signInAs("westyorkshire-assessor");

        assertThat(visitor.get("/").body())
                .contains("You are signed in as Alex Assessor (demo)", "West Yorkshire", "Assessor");
    }

    @Test
    void whoever_signs_in_is_led_to_the_queue_or_to_what_they_are_there_for() {
        assertThat(platform.visitor().signInAs("westyorkshire-assessor").uri()).hasPath("/queue");
        assertThat(platform.visitor().signInAs("westyorkshire-front-desk").uri())
                .hasPath("/reports/new");
        visitor.get("/links?page=1");
        assertThat(visitor.signInAs("westyorkshire-assessor").uri()).hasPath("/links");
    }

    @Test
    void the_session_gets_a_new_name_when_somebody_signs_in() {
        visitor.get("/sign-in");
        var before = visitor.session();

        visitor.signInAs("westyorkshire-assessor");

        assertThat(visitor.session()).isNotEqualTo(before).startsWith("forthwith=");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        assertThat(visitor.get("/sign-in").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("forthwith=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void the_way_to_the_provider_carries_proof_key_state_and_nonce() {
        assertThat(location(visitor.get("/sign-in/with/provider")))
                .startsWith(platform.url() + "/oauth2/authorize?")
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
    }

    @Test
    void the_provider_refuses_a_request_without_a_proof_key() {
        visitor.signInAs("westyorkshire-assessor");
        var back = platform.url() + "/sign-in/back";

        var answer = visitor.get(
                "/oauth2/authorize?response_type=code&client_id=forthwith-desk&scope=openid&state=s&redirect_uri="
                        + back);

        assertThat(location(answer))
                .startsWith(back)
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @Test
    void an_answer_that_nobody_asked_for_signs_nobody_in() {
        var answer = visitor.get("/sign-in/back?code=stolen&state=guessed");

        assertThat(location(answer)).isEqualTo("/sign-in?why=failed");
        assertThat(location(visitor.get("/"))).startsWith("/sign-in");
    }

    @Test
    void being_known_to_the_sample_provider_is_not_yet_being_signed_in() {
        var token = Visitor.formToken(visitor.get("/sign-in").body());
        var chosen = visitor.post(
                "/demo/sign-in",
                Map.of("username", "westyorkshire-assessor", "password", "forthwith-demo", "_csrf", token));

        assertThat(location(chosen)).isEqualTo("/sign-in/with/provider");
        assertThat(location(visitor.get("/"))).startsWith("/sign-in");
    }

    @Test
    void a_wrong_password_is_explained_without_saying_whether_the_name_exists() {
        var known = wrong("westyorkshire-assessor");
        var unknown = wrong("nobody-at-all");

        assertThat(known).contains("The name or the password is wrong");
        assertThat(withoutToken(known)).isEqualTo(withoutToken(unknown));
    }

    @Test
    void signing_out_ends_the_session_and_empties_the_browser() {
        var page = visitor.signInAs("southyorkshire-supervisor").body();

        var out = visitor.post("/sign-out", Map.of("_csrf", Visitor.formToken(page)));

        assertThat(location(out)).isEqualTo("/sign-in?why=signed-out");
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cookies\", \"storage\"");
        assertThat(visitor.follow(out).body()).contains("You have signed out.");
        assertThat(location(visitor.get("/"))).startsWith("/sign-in");
    }

    @Test
    void every_sample_person_is_offered_and_can_come_in() {
        var offered = visitor.get("/sign-in").body();
        for (var id : platform.part(SampleLogIns.class).groups().stream()
                .flatMap(group -> group.people().stream())
                .map(person -> person.id())
                .toList()) {
            assertThat(offered).contains("value=\"" + id + "\"");
            assertThat(platform.signedIn(id).getAsProgram("/api/v1/me").body()).contains("\"id\":\"" + id + "\"");
        }
    }

    private String wrong(String name) {
        var token = Visitor.formToken(visitor.get("/sign-in").body());
        return visitor.follow(
                        visitor.post("/demo/sign-in", Map.of("username", name, "password", "wrong", "_csrf", token)))
                .body();
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
