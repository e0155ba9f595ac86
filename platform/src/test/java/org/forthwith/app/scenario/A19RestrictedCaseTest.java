package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A19 where the closed case is a restricted one: the late match opens it, and nobody but its own side is told. */
class A19RestrictedCaseTest {

    private static final String WHY_CLOSED = "no offence by this person was found";

    private final Scene scene = Scene.at("2026-08-10T09:00:00Z");
    private final Person intake = scene.person("a19r-intake", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("a19r-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person investigator = scene.person("a19r-investigator", Scene.DEVON, Role.INVESTIGATOR);
    private final Person supervisor = scene.person("a19r-supervisor", Scene.DEVON, Role.SUPERVISOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~a-restricted-case-answers-as-its-owner-says~1]
    @Test
    void a_closed_restricted_case_opens_with_a_late_match_and_only_its_own_side_is_told() {
        String secret = intake.reports("NCA_PACKAGE", Reports.aboutHandle("robin_a19r", "PKG-A19R-1", Scene.DEVON));
        assessor.asksLow(secret);
        supervisor.reviews(secret, true);
        investigator.post("/cases/" + secret + "/owner", Map.of()).done();
        supervisor
                .put(
                        "/cases/" + secret + "/restriction",
                        Map.of(
                                "people",
                                List.of("a19r-investigator", "a19r-assessor"),
                                "answers",
                                "SILENCE",
                                "reason",
                                "a colleague is near"))
                .done();
        supervisor
                .post("/cases/" + secret + "/closing", Map.of("outcome", "18", "reason", WHY_CLOSED))
                .done();
        scene.passes(Duration.ofDays(90));

        Person other = scene.person("a19r-other", Scene.AVON, Role.INTAKE_OFFICER);
        String later = other.reports("NCA_PACKAGE", Reports.aboutHandle("@Robin_A19R", "PKG-A19R-2", Scene.AVON));

        CaseSeen seen = supervisor.sees(secret);
        assertThat(seen.text("/state")).isEqualTo("ASSESS");
        assertThat(String.join("\n", seen.told("Opened again"))).contains(WHY_CLOSED);
        assertThat(seen.running("K06")).singleElement().returns(scene.now(), CaseSeen.Clock::startedAt);
        assertThat(seen.list("/links").map(link -> link.at("/reference").asString("")))
                .containsExactly(later);
        assertThat(seen.told("Asked for by somebody who may not see it")).hasSize(1);
        assertThat(other.sees(later).list("/links")).isEmpty();
        assertThat(other.sees(later).told("All forces searched")).containsExactly("1 value, nothing found");
        assertThat(other.sees(later).texts("/rules/fired")).doesNotContain("R-H", "R-I");
        assertThat(intake.get("/cases/" + secret).status()).isEqualTo(404);
    }
}
