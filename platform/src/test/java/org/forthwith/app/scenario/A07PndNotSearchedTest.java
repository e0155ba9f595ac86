package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A07: everything is done but the search of the Police National Database. */
class A07PndNotSearchedTest {

    private static final String REASON = "the database is down until tomorrow";

    private final Scene scene = Scene.at("2026-04-07T09:00:00Z");
    private final Person assessor = scene.person("a07-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("a07-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private static int number = 700;

    private final String reference =
            assessor.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-A07-" + number, Scene.DEVON));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void no_grade_is_confirmed_without_the_search() {
        grades().refused("check-missing");
        assertThat(assessor.sees(reference).json().at("/grade/confirmed").asBoolean())
                .isFalse();

        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        grades().done();
        assertThat(assessor.sees(reference).json().at("/grade/confirmed").asBoolean())
                .isTrue();
    }

    @Test
    void only_a_supervisor_excuses_it_and_the_reason_stays_in_sight() {
        waives(assessor, REASON).refused("supervisor-only");
        grades().refused("check-missing");
        assertThat(waives(supervisor, " ").status()).isEqualTo(400);

        waives(supervisor, REASON).done();

        grades().done();
        assertThat(assessor.sees(reference).text("/waivers/PND")).isEqualTo(REASON);
    }

    private Said waives(Person who, String reason) {
        return who.post("/cases/" + reference + "/checks/PND/waiver", Map.of("reason", reason));
    }

    private Said grades() {
        return assessor.post("/cases/" + reference + "/grade", Reports.grade("HIGH"));
    }
}
