package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A19: a case that was graded low has been closed, and then the same handle is reported again. */
class A19LateMatchAfterClosureTest {

    private static final String ROOM = "https://chat.example.org/rooms/a19";
    private static final String WHY_CLOSED = "no offence by this person was found";

    private final Scene scene = Scene.at("2026-08-03T09:00:00Z");
    private final Person intake = scene.person("a19-intake", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("a19-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person investigator = scene.person("a19-investigator", Scene.DEVON, Role.INVESTIGATOR);
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

        investigator.post("/cases/" + reference + "/owner", Map.of()).done();

        assertThat(closing(reference).status()).isEqualTo(409);
        assessor.post("/cases/" + reference + "/grade", Reports.grade("HIGH")).done();
        closing(reference).done();
    }

    @Test
    void a_weak_match_is_shown_on_a_closed_case_and_opens_it_only_when_somebody_says_that_it_is_the_same() {
        String reference =
                intake.reports("NCA_PACKAGE", Reports.direct("PKG-A19-5", Map.of("urls", List.of(ROOM)), Scene.DEVON));
        gradeLow(reference);
        close(reference);

        scene.passes(Duration.ofDays(1));
        intake.reports("NCA_PACKAGE", Reports.direct("PKG-A19-6", Map.of("urls", List.of(ROOM)), Scene.DEVON));

        CaseSeen seen = supervisor.sees(reference);
        assertThat(seen.text("/links/0/strength")).isEqualTo("WEAK");
        assertThat(seen.text("/state")).isEqualTo("CLOSED");
        assertThat(seen.text("/grade/grade")).isEqualTo("LOW");

        supervisor
                .post(
                        "/cases/" + reference + "/links/" + seen.text("/links/0/id") + "/decision",
                        Map.of("sameMatter", true, "reason", "both came to the room on one evening"))
                .done();
        assertThat(supervisor.sees(reference).text("/state")).isEqualTo("ASSESS");
        assertThat(supervisor.sees(reference).texts("/rules/fired")).contains("R-I");
    }

    // [itest->req~new-facts-open-a-closed-case~1]
    // [itest->req~a-closed-case-takes-no-act~1]
    @Test
    void what_is_new_about_a_closed_case_opens_it_and_nothing_else_is_done_to_it() {
        String reference = intake.reports("NCA_PACKAGE", Reports.aboutHandle("sasha_a19", "PKG-A19-7", Scene.DEVON));
        gradeLow(reference);
        close(reference);
        scene.passes(Duration.ofDays(1));

        String act = "/cases/" + reference;
        supervisor.post(act + "/checks/PNC", Reports.searched()).refused("case-closed");
        supervisor
                .post(act + "/checks/PNC/waiver", Map.of("reason", "not needed"))
                .refused("case-closed");
        supervisor
                .post(act + "/support", Map.of("service", "family", "answer", "ACCEPTED"))
                .refused("case-closed");
        assessor.post(act + "/grade", Reports.grade("HIGH")).refused("case-closed");
        assessor.put(act + "/facts/POSITION_OF_TRUST", fact("NO")).refused("case-closed");
        assertThat(supervisor.sees(reference).text("/state")).isEqualTo("CLOSED");

        assessor.post(act + "/children", Reports.child(8, "UNKNOWN")).done();
        CaseSeen seen = supervisor.sees(reference);
        assertThat(seen.text("/state")).isEqualTo("ASSESS");
        assertThat(seen.running("K10")).hasSize(1);
        assertThat(seen.running("K06")).hasSize(1);
        assertThat(String.join("\n", seen.told("Opened again"))).contains("A child has been identified", WHY_CLOSED);
    }

    // [itest->req~new-facts-open-a-closed-case~1]
    @Test
    void an_answer_that_the_grade_depends_on_opens_a_closed_case() {
        String reference = intake.reports("NCA_PACKAGE", Reports.aboutHandle("alex_a19", "PKG-A19-8", Scene.DEVON));
        gradeLow(reference);
        close(reference);
        scene.passes(Duration.ofDays(1));

        assessor.put("/cases/" + reference + "/facts/POSITION_OF_TRUST", fact("YES"))
                .done();

        CaseSeen seen = supervisor.sees(reference);
        assertThat(seen.text("/state")).isEqualTo("ASSESS");
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.running("K16")).hasSize(1);
    }

    // [utest->req~search-every-force~1]
    @Test
    void an_identifier_that_somebody_finds_meets_every_force_and_opens_a_closed_case() {
        String reference = intake.reports("NCA_PACKAGE", Reports.aboutHandle("jo_a19", "PKG-A19-9", Scene.DEVON));
        gradeLow(reference);
        close(reference);
        String elsewhere = scene.person("a19-other", Scene.AVON, Role.INTAKE_OFFICER)
                .reports("NCA_PACKAGE", Reports.about("07700 900199", "PKG-A19-10", Scene.AVON));
        scene.passes(Duration.ofDays(1));

        assessor.post(
                        "/cases/" + reference + "/identifiers",
                        Map.of("kind", "PHONE", "value", "+44 7700 900199", "howKnown", "a bill at the address"))
                .done();

        CaseSeen seen = supervisor.sees(reference);
        assertThat(seen.text("/state")).isEqualTo("ASSESS");
        assertThat(seen.list("/links").map(link -> link.at("/reference").asString("")))
                .containsExactly(elsewhere);
        assertThat(seen.list("/identifiers").map(found -> found.at("/path").asString("")))
                .contains("research: a bill at the address");
    }

    private static Map<String, Object> fact(String answer) {
        return Map.of("answer", answer, "source", "employer", "evidence", "asked on the telephone");
    }

    private void gradeLow(String reference) {
        assessor.asksLow(reference);
        supervisor.reviews(reference, true);
        assertThat(supervisor.sees(reference).text("/grade/grade")).isEqualTo("LOW");
    }

    private void close(String reference) {
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        closing(reference).done();
        assertThat(supervisor.sees(reference).text("/state")).isEqualTo("CLOSED");
    }

    private Said closing(String reference) {
        return supervisor.post("/cases/" + reference + "/closing", Map.of("outcome", "18", "reason", WHY_CLOSED));
    }
}
