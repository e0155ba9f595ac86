package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A05: nobody grades a case in which a child of seven is known, and after four months somebody grades it low. */
class A05FourMonthsLateTest {

    private static final Instant DAY_0 = Instant.parse("2026-02-02T09:00:00Z");

    private final Scene scene = Scene.at(DAY_0.toString());
    private final Person intake = scene.person("a05-intake", Scene.AVON, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("a05-assessor", Scene.AVON, Role.ASSESSOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void a_missing_grade_is_late_from_the_first_day_whether_or_not_somebody_owns_the_case() {
        String unowned = caseOfAChild("PKG-A05-1", "07700 900501");
        String owned = caseOfAChild("PKG-A05-2", "07700 900502");
        assessor.post("/cases/" + owned + "/owner", Map.of()).done();

        scene.passes(Duration.ofHours(24));

        for (String reference : new String[] {unowned, owned}) {
            assertThat(grading(reference)).returns(DAY_0, CaseSeen.Clock::startedAt);
            assertThat(grading(reference)).returns(100, CaseSeen.Clock::percent);
            assertThat(assessor.sees(reference).told("Clock breached"))
                    .contains("K06 at 100 % of its time: it is for the head of unit");
        }
    }

    @Test
    void low_in_the_fourth_month_is_refused_and_the_lateness_counts_from_the_day_of_receipt() {
        String reference = caseOfAChild("PKG-A05-3", "07700 900503");
        scene.passes(Duration.ofDays(120));

        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.post("/cases/" + reference + "/grade", Reports.grade("LOW")).refused("grade-refused", "R-B");
        assertThat(grading(reference)).returns(true, CaseSeen.Clock::runs);
        assessor.post("/cases/" + reference + "/grade", Reports.grade("HIGH")).done();

        CaseSeen.Clock stopped = grading(reference);
        assertThat(stopped)
                .returns(false, CaseSeen.Clock::runs)
                .returns(true, CaseSeen.Clock::breached)
                .returns(DAY_0, CaseSeen.Clock::startedAt)
                .returns(DAY_0.plus(Duration.ofHours(24)), CaseSeen.Clock::dueAt);
        assertThat(assessor.sees(reference).running("K09b"))
                .as("the outer limit of enforcement")
                .singleElement()
                .returns(DAY_0, CaseSeen.Clock::startedAt)
                .returns(true, CaseSeen.Clock::breached);
    }

    private CaseSeen.Clock grading(String reference) {
        return assessor.sees(reference).clocks("K06").getFirst();
    }

    private String caseOfAChild(String number, String phone) {
        String reference = intake.reports("NCA_PACKAGE", Reports.about(phone, number, Scene.AVON));
        assessor.post("/cases/" + reference + "/children", Reports.child(7, "YES"))
                .done();
        return reference;
    }
}
