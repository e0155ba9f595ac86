package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A03, the eleven weeks: a very high case in which nobody acts on the suspect. */
class A03ElevenWeeksTest {

    private static int number = 350;

    private final Scene scene = Scene.at("2026-09-01T08:00:00Z");
    private final Person assessor = scene.person("a03-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("a03-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private final Person chief = scene.person("a03-chief", Scene.DEVON, Role.CHIEF_OFFICER);
    private final String reference =
            assessor.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-A03W-" + number, Scene.DEVON));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~breaches-are-listed-with-their-causes~1]
    @Test
    void a_day_without_enforcement_is_a_breach_that_needs_a_cause_from_the_list() {
        graded();
        String late = "/cases/" + reference + "/clocks/" + enforcement().clock() + "/"
                + enforcement().openedBy();
        supervisor
                .post(late + "/cause", Map.of("cause", "CAPACITY", "reason", "nobody free"))
                .refused("not-late");

        scene.passes(Duration.ofHours(25));
        assertThat(enforcement().breached()).isTrue();
        supervisor
                .post(late + "/cause", Map.of("cause", "BUSY", "reason", "nobody free"))
                .refused("no-such-cause");
        assertThat(assessor.post(late + "/cause", Map.of("cause", "CAPACITY", "reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(enforcement().cause()).isEmpty();

        supervisor
                .post(late + "/cause", Map.of("cause", "CAPACITY", "reason", "nobody free"))
                .done();
        assertThat(enforcement().cause()).isEqualTo("CAPACITY");
        assertThat(scene.texts(
                        "select cause from duty d join case_file c using (case_id) where c.reference = ? and d.clock = 'K09'",
                        reference))
                .containsExactly("CAPACITY");
    }

    @Test
    void week_eleven_is_not_reached_in_silence() {
        graded();
        scene.passes(Duration.ofDays(77));

        assertThat(assessor.sees(reference).running("K51"))
                .as("each waits for a chief officer")
                .isNotEmpty()
                .allMatch(CaseSeen.Clock::breached);
        assertThat(assessor.sees(reference).told("Clock breached"))
                .contains("K51 at 100 % of its time: it is for the regional lead")
                .contains("K51 at 200 % of its time: it is for the national lead");

        chief.knowsWhatIsLateTwiceOver(reference);
        assertThat(assessor.sees(reference).running("K51")).isEmpty();
        assertThat(assessor.sees(reference).told("Chief officer knows that it is late: K09"))
                .hasSize(1);
    }

    private CaseSeen.Clock enforcement() {
        return assessor.sees(reference).running("K09").getFirst();
    }

    private void graded() {
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
    }
}
