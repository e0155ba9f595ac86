package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A14 in browsers in which no script runs: high stands, the assessor asks for medium, and another person decides. */
@ExtendWith(Stage.class)
class LowerGradeJourneyTest {

    private static final String REASON = "seen in the records";

    // [stest->req~the-proposer-is-offered-no-approval~1]
    @Test
    void a_lower_grade_waits_for_a_supervisor_and_whoever_asked_is_offered_no_approval(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR);
                var supervisor = Desk.plain(set, Desk.SUPERVISOR)) {
            var reference = desk.reports("07700 900917", "no", "OTHER");
            assessor.acts(reference, "check", "check", "PND", "result", "nothing", "note", REASON);
            assertThat(assessor.acts(reference, "grade", "grade", "HIGH", "reason", REASON))
                    .contains("Done and recorded.");

            assertThat(assessor.acts(reference, "grade", "grade", "MEDIUM", "reason", "nobody lives there"))
                    .contains("It takes a second person");
            assessor.opens("/cases/" + reference);
            assertThat(assessor.reads())
                    .contains(
                            "A change from High to Medium waits for a second person.",
                            "You have asked for this",
                            "Confirmed by westyorkshire-assessor");
            assertThat(assessor.page().locator("form[action$='/review']").count())
                    .isZero();

            supervisor.opens("/cases/" + reference);
            assertThat(supervisor.reads())
                    .contains("Asked by westyorkshire-assessor", "Reason given: nobody lives there", "until");
            assertThat(supervisor.acts(reference, "review", "approves", "true", "reason", "read again"))
                    .contains("Done and recorded.", "Confirmed by westyorkshire-supervisor")
                    .doesNotContain("waits for a second person");
        }
    }
}
