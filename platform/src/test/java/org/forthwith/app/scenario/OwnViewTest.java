package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever asks for less than the rules say has said first what they think themselves. */
class OwnViewTest {

    private static int number = 160;

    private final Scene scene = Scene.at("2026-05-18T09:00:00Z");
    private final Person assessor = scene.person("view-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person other = scene.person("view-other", Scene.DEVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("view-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private final Person investigator = scene.person("view-investigator", Scene.DEVON, Role.INVESTIGATOR);

    private final String reference =
            assessor.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-VIEW-" + number, Scene.DEVON));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~own-view-before-less~1]
    @Test
    void no_program_is_a_way_round_it() {
        searched();
        asks(assessor, "HIGH").done();

        asks(assessor, "MEDIUM").refused("own-view-first");
        other.thinks(reference, "MEDIUM");
        asks(assessor, "MEDIUM").refused("own-view-first");
        assessor.thinks(reference, "MEDIUM");
        assertThat(asks(assessor, "MEDIUM").status()).isEqualTo(202);
        assertThat(assessor.sees(reference).told("Own view: medium")).hasSize(2);
    }

    // [itest->req~own-view-before-less~1]
    @Test
    void after_a_decision_everybody_thinks_afresh() {
        searched();
        asks(assessor, "HIGH").done();
        assessor.thinks(reference, "MEDIUM");
        asks(assessor, "MEDIUM");
        supervisor.reviews(reference, false);

        asks(assessor, "MEDIUM").refused("own-view-first");
    }

    @Test
    void a_raise_needs_no_view_and_what_lies_below_the_floor_is_refused_before_anybody_is_asked_for_one() {
        searched();
        asks(assessor, "LOW").refused("grade-refused", "R-C");
        asks(assessor, "VERY_HIGH").done();
    }

    @Test
    void a_view_is_given_by_somebody_who_may_decide() {
        assertThat(investigator
                        .post("/cases/" + reference + "/grade/view", Reports.grade("LOW"))
                        .status())
                .isEqualTo(403);
        assertThat(assessor.post("/cases/" + reference + "/grade/view", Map.of("grade", "LOW", "reason", " "))
                        .status())
                .isEqualTo(400);
    }

    private void searched() {
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
    }

    private Said asks(Person who, String grade) {
        return who.post("/cases/" + reference + "/grade", Reports.grade(grade));
    }
}
