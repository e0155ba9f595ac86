package org.forthwith.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.forthwith.app.DemoClock;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.TestDatabase;
import org.forthwith.desk.demo.TimeMachine;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The clock of a demonstration is moved by hand, and every deadline on the way is reached. Nowhere else can it be moved. */
// [utest->req~time-moves-in-a-demonstration-only~1]
class TimeMachineTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final InstantSource WALL = InstantSource.system();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path home;

    private static RunningPlatform platform = RunningPlatform.demo();

    @BeforeAll
    static void aDemonstrationWithOneReport() {
        var database = TestDatabase.fresh();
        var clock = new DemoClock(() -> MORNING, home);
        var house = House.over(database.app(), database.contextKey(), Reference.forInventedData(WALL), clock, WALL);
        platform = RunningPlatform.start(Map.of("forthwith.demo", true), house, clock);
        house.flow().walk().receive(report(), house.platform());
    }

    @AfterAll
    static void close() {
        platform.close();
    }

    @Test
    void a_person_moves_it_on_a_page_to_which_every_page_leads() {
        var visitor = platform.signedIn("westyorkshire-investigator");
        assertThat(visitor.get("/queue").body()).contains("href=\"/demo/time\"");
        var page = visitor.get("/demo/time").body();

        var moved = visitor.follow(visitor.post("/demo/time", Map.of("hours", "26", "_csrf", Visitor.formToken(page))));

        assertThat(moved.uri()).hasPath("/demo/time");
        assertThat(moved.body()).contains("It is now").contains("rungs were reached");
    }

    @Test
    void a_program_moves_it_by_a_length_of_time_and_never_back() {
        var bearer = TestTokens.of(platform).bearer("i.1", new ForceCode("13"), Role.INVESTIGATOR);

        var first = now(bearer, "PT2H");
        var second = now(bearer, "PT24H");

        assertThat(Duration.between(first, second)).isEqualTo(Duration.ofHours(24));
        assertThat(now(bearer, "PT-5H")).isEqualTo(second);
    }

    private static Instant now(String bearer, String by) {
        var answer = platform.visitor()
                .send(platform.visitor()
                        .asking("/api/v1/demo/clock?by=" + by)
                        .header("Authorization", "Bearer " + bearer)
                        .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Instant.parse(JSON.readTree(answer.body()).path("now").asString());
    }

    @Test
    void whoever_is_not_signed_in_moves_nothing() {
        var answer = platform.visitor()
                .send(platform.visitor()
                        .asking("/api/v1/demo/clock?by=PT24H")
                        .header("Authorization", "Bearer nonsense")
                        .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/time", "/api/v1/demo/clock?by=PT24H"})
    void a_platform_for_real_work_has_no_such_door(String door) {
        var real = TestProvider.platform();
        var token = TestProvider.one()
                .accessToken(
                        "forthwith-api",
                        Map.of("collar", "4711", "org", "13", "groups", "INVESTIGATOR", "name", "Somebody"));

        var answer = real.visitor()
                .send(real.visitor()
                        .asking(door)
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.noBody()));

        assertThat(real.has(TimeMachine.class)).isFalse();
        assertThat(answer.statusCode()).isIn(403, 404);
    }

    private static Submission report() {
        var text = """
                {"format": "direct-report-1", "reference": "TIME-1", "receivedVia": "front-desk", "concern": "CONTACT_ONLINE",
                 "suspect": {"phones": ["07700 900123"]}, "place": {"district": "E08000035"}}
                """;
        return new Submission(new Original(text.getBytes(UTF_8)), Channel.PUBLIC, "desk", "TIME-1", null);
    }
}
