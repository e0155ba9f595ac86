package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.forthwith.access.store.Enrolment;
import org.forthwith.kernel.ForceCode;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final RunningPlatform platform = RunningPlatform.demo();
    private final Visitor program = platform.visitor();

    // [itest->req~sender-proves-itself~1]
    @Test
    void a_registered_sender_is_known_by_name_and_secret() throws IOException {
        var secret = enrol("platform-one");

        var answer = program.getWithSecret("/api/v1/me", "platform-one", secret);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"platform-one\"", "\"roles\":[\"SENDER\"]");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_wrong_secret_and_a_wrong_name_get_the_same_answer() throws IOException {
        enrol("platform-two");

        var wrongSecret = program.getWithSecret("/api/v1/me", "platform-two", "wrong");
        var wrongName = program.getWithSecret("/api/v1/me", "platform-three", "wrong");

        assertThat(wrongSecret.statusCode()).isEqualTo(401);
        assertThat(wrongName.statusCode()).isEqualTo(401);
        assertThat(wrongSecret.body()).isEqualTo(wrongName.body()).contains("/problems/sign-in-needed");
        assertThat(wrongSecret.headers().allValues("WWW-Authenticate")).anyMatch(way -> way.startsWith("Basic realm="));
    }

    @Test
    void a_sender_may_not_walk_through_the_doors_of_people_or_of_the_operator() throws IOException {
        var secret = enrol("platform-four");

        var answer = program.getWithSecret("/actuator/metrics", "platform-four", secret);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/not-allowed");
    }

    @Test
    void a_secret_opens_no_page() throws IOException {
        var secret = enrol("platform-five");

        var answer = program.send(program.asking("/")
                .header("Authorization", Visitor.basic("platform-five", secret))
                .header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
    }

    @Test
    void the_operator_proves_it_by_a_file_that_only_its_owner_may_read() throws IOException {
        var file = platform.home().resolve("operator.key");
        var key = Files.readString(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(program.getWithSecret("/actuator/metrics", "operator", key).statusCode())
                .isEqualTo(200);
        assertThat(program.getWithSecret("/actuator/metrics", "operator", key + "0")
                        .statusCode())
                .isEqualTo(401);
        assertThat(program.getAsProgram("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(program.getAsProgram("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components");
    }

    // [itest->req~a-sender-keeps-to-its-channels~1]
    @Test
    void a_sender_that_hands_in_by_a_channel_that_is_not_its_own_is_refused() throws IOException {
        var secret = new Enrolment(platform.home().resolve("senders.csv"), new SecureRandom())
                .enrol("platform-six", "A sender", new ForceCode("91"), Set.of("OSA_NCA"));

        assertThat(handedIn("NCMEC", secret).statusCode()).isEqualTo(403);
        assertThat(handedIn("NCMEC", secret).body()).contains("/problems/not-your-channel");
        assertThat(handedIn("OSA_NCA", secret).statusCode()).isNotEqualTo(403);
    }

    private HttpResponse<String> handedIn(String channel, String secret) {
        return program.send(program.asking("/api/v1/referrals?channel=" + channel)
                .header("Authorization", Visitor.basic("platform-six", secret))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString("neither a report nor anything else")));
    }

    private String enrol(String id) throws IOException {
        return new Enrolment(platform.home().resolve("senders.csv"), new SecureRandom())
                .enrol(id, "A sender", new ForceCode("91"));
    }
}
