package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A19: a case that was graded low has been closed, and then the same handle is reported again. */
class A19LateMatchAfterClosureTest {

    private static final String WHY_CLOSED = "no offence by this person was found";

    private final Scene scene = Scene.at("2026-08-03T09:00:00Z");
    private final Person intake = scene.person("a19-intake", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("a19-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("a19-supervisor", Scene.DEVON, Role.SUPERVISOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void a_closed_case_opens_again_for_a_grade_within_a_day_and_shows_why_it_had_been_closed() {
        String reference = intake.reports("NCA_PACKAGE", Reports.aboutHandle("robin_a19", "PKG-A19-1", Scene.DEVON));
        gradeLow(reference);
        close(reference);
        Instant closed = scene.now();
        scene.passes(Duration.ofDays(90));

        String later = scene.person("a19-other", Scene.AVON, Role.INTAKE_OFFICER)
                .reports("NCA_PACKAGE", Reports.aboutHandle("@Robin_A19", "PKG-A19-2", Scene.AVON));

        CaseSeen seen = supervisor.sees(reference);
        assertThat(seen.has("/closedAt")).isFalse();
        assertThat(seen.text("/state")).isEqualTo("ASSESS");
        assertThat(seen.text("/closedWith")).isEqualTo(WHY_CLOSED);
        assertThat(String.join("\n", seen.told("Opened again"))).contains(WHY_CLOSED);
        assertThat(seen.running("K06"))
                .singleElement()
                .returns(scene.now(), CaseSeen.Clock::startedAt)
                .returns(scene.now().plus(Duration.ofHours(24)), CaseSeen.Clock::dueAt);
        assertThat(seen.list("/links").map(link -> link.at("/reference").asString("")))
                .containsExactly(later);
        assertThat(supervisor.get("/cases/" + reference + "?asOf=" + closed).text("/state"))
                .isEqualTo("CLOSED");
    }

    // [itest->req~a-reopened-case-needs-a-new-grade~1]
    @Test
    void it_is_not_closed_again_on_the_grade_it_had_before() {
        String reference = intake.reports("NCA_PACKAGE", Reports.aboutHandle("kim_a19", "PKG-A19-3", Scene.DEVON));
        gradeLow(reference);
        close(reference);
        scene.passes(Duration.ofDays(90));
        intake.reports("NCA_PACKAGE", Reports.aboutHandle("kim_a19", "PKG-A19-4", Scene.DEVON));
        String link = supervisor.sees(reference).text("/links/0/id");
        supervisor
                .post(
                        "/cases/" + reference + "/links/" + link + "/decision",
                        Map.of("sameMatter", false, "reason", "another holder of the name"))
                .done();

        supervisor.post("/cases/" + reference + "/owner", Map.of()).done();

        assertThat(closing(reference).status()).isEqualTo(409);
        assessor.post("/cases/" + reference + "/grade", Reports.grade("HIGH")).done();
        closing(reference).done();
    }

    /** The only road to low: every question that moves a grade answered no, with evidence, and two people. */
    private void gradeLow(String reference) {
        List<Question> all =
                Arrays.stream(Question.values()).filter(Question::graded).toList();
        for (Question question : all) {
            assessor.put(
                            "/cases/" + reference + "/facts/" + question,
                            Map.of("answer", "NO", "source", "research", "evidence", "every source was asked"))
                    .done();
        }
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assertThat(assessor.post("/cases/" + reference + "/grade", Reports.grade("LOW"))
                        .status())
                .as("waits for another person")
                .isEqualTo(202);
        supervisor
                .post("/cases/" + reference + "/grade/review", Map.of("approves", true, "reason", "agreed"))
                .done();
        assertThat(supervisor.sees(reference).text("/grade/grade")).isEqualTo("LOW");
    }

    private void close(String reference) {
        supervisor.post("/cases/" + reference + "/owner", Map.of()).done();
        closing(reference).done();
        assertThat(supervisor.sees(reference).text("/state")).isEqualTo("CLOSED");
    }

    private Said closing(String reference) {
        return supervisor.post(
                "/cases/" + reference + "/closing", Map.of("outcome", "no further action", "reason", WHY_CLOSED));
    }
}
