package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A14: high stands, and the assessor asks for medium. */
class A14LowerGradeTest {

    private static int number = 200;

    private final Scene scene = Scene.at("2026-05-04T09:00:00Z");
    private final Person assessor = scene.person("a14-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("a14-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private final String reference = high();

    private String high() {
        String opened = assessor.reports(
                "NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-A14-" + number, Scene.DEVON));
        known(opened);
        assessor.post("/cases/" + opened + "/grade", Reports.grade("HIGH")).done();
        scene.passes(Duration.ofHours(1));
        return opened;
    }

    /** By these facts the rules propose medium. */
    private void known(String opened) {
        assessor.livesAlone(opened);
        for (Question question : Question.values()) {
            if (question.graded() && question != Question.RESIDENT_CHILD) {
                answers(opened, question, question == Question.DOMESTIC_ABUSE_MARKER ? "YES" : "NO");
            }
        }
        assessor.post("/cases/" + opened + "/checks/PND", Reports.searched()).done();
    }

    private void answers(String opened, Question question, String answer) {
        assessor.put(
                        "/cases/" + opened + "/facts/" + question,
                        Map.of("answer", answer, "source", "research", "evidence", "every source was asked"))
                .done();
    }

    private Said asksForMedium() {
        assessor.thinks(reference, "MEDIUM");
        return assessor.post("/cases/" + reference + "/grade", Reports.grade("MEDIUM"));
    }

    private CaseSeen seen() {
        return supervisor.sees(reference);
    }

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~risk-lower-needs-another-person~1]
    @Test
    void the_clock_of_the_high_grade_runs_on_until_another_person_has_approved_with_a_reason() {
        CaseSeen.Clock before = seen().running("K09").getFirst();

        assertThat(asksForMedium().status()).isEqualTo(202);
        scene.passes(Duration.ofHours(3));

        assertThat(seen().text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen().running("K09"))
                .singleElement()
                .returns(before.startedAt(), CaseSeen.Clock::startedAt)
                .returns(before.dueAt(), CaseSeen.Clock::dueAt);
        assertThat(seen().running("K07")).hasSize(1);

        supervisor.reviews(reference, true);

        assertThat(seen().text("/grade/grade")).isEqualTo("MEDIUM");
        assertThat(seen().running("K09"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.dueAt()).isAfter(before.dueAt()));
        assertThat(seen().running("K07")).isEmpty();
        assertThat(seen().has("/review")).isFalse();
    }

    @Test
    void the_record_shows_both_grades_with_who_asked_and_who_approved() {
        asksForMedium();
        supervisor.reviews(reference, true);

        assertThat(seen().list("/gradeHistory")
                        .filter(grade -> grade.at("/confirmed").asBoolean())
                        .map(grade -> grade.at("/grade").asString() + " "
                                + grade.at("/by").asString()))
                .containsExactly("HIGH a14-assessor", "MEDIUM a14-supervisor");
        assertThat(seen().told("Second person asked about medium")).containsExactly("by the facts");
        assertThat(seen().told("Grade confirmed: medium")).containsExactly("looked at again");
    }

    // [itest->req~risk-lower-needs-another-person~1]
    @Test
    void nobody_approves_their_own_request_through_any_combination_of_roles() {
        asksForMedium();

        Role[][] combinations = {
            {Role.SUPERVISOR},
            {Role.ASSESSOR, Role.SUPERVISOR},
            {Role.SUPERVISOR, Role.INSPECTOR},
            {Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER, Role.SPECIALIST}
        };
        for (Role[] roles : combinations) {
            Person same = scene.person("a14-assessor", Scene.DEVON, roles);
            same.speaks(reference, same.sees(reference), true).refused("not-qualified");
        }

        assertThat(seen().text("/grade/grade")).isEqualTo("HIGH");
    }

    // [itest->req~risk-approval-names-the-change~1]
    @Test
    void an_approval_names_what_it_read_and_is_refused_once_a_fact_has_moved() {
        asksForMedium();
        CaseSeen read = seen();
        assertThat(read.text("/review/asked")).isEqualTo("MEDIUM");
        assertThat(read.text("/review/stands")).isEqualTo("HIGH");
        assertThat(read.text("/review/change")).matches("[0-9a-f]{64}");
        assertThat(supervisor
                        .post(
                                "/cases/" + reference + "/grade/review",
                                Map.of("approves", true, "reason", "agreed"),
                                "If-Match",
                                "\"" + read.json().at("/version").asInt() + "\"")
                        .status())
                .isEqualTo(400);
        supervisor
                .post(
                        "/cases/" + reference + "/grade/review",
                        Map.of("approves", true, "reason", "agreed", "change", "0".repeat(64)),
                        "If-Match",
                        "\"" + read.json().at("/version").asInt() + "\"")
                .refused("overtaken");

        answers(reference, Question.VIOLENCE_MARKER, "YES");

        supervisor.speaks(reference, seen(), true).refused("overtaken");
        assertThat(seen().text("/grade/grade")).isEqualTo("HIGH");
    }

    /** From Wednesday the suspect has a second home, of which nobody knows who lives there; that is written into the record by the first act of that day. */
    @Test
    void a_request_on_the_day_on_which_the_household_changes_counts_that_change() {
        assessor.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
        Map<String, Object> home = new HashMap<>(Reports.suspect("LIVES_AT", "ADDRESS", "2 Example Street"));
        home.put("since", "2026-05-06");
        assessor.recordsAround(reference, home);
        assessor.thinks(reference, "HIGH");
        scene.turnsTo(Instant.parse("2026-05-06T08:00:00Z"));
        assertThat(seen().known("RESIDENT_CHILD")).containsExactly("NO");

        assertThat(assessor.post("/cases/" + reference + "/grade", Reports.grade("HIGH"))
                        .status())
                .isEqualTo(202);
        assertThat(seen().known("RESIDENT_CHILD")).containsExactly("UNKNOWN");
        supervisor.reviews(reference, true);

        assertThat(seen().text("/grade/grade")).isEqualTo("HIGH");
    }

    // [itest->req~risk-request-expires~1]
    @Test
    void a_request_that_nobody_decided_within_a_day_is_no_longer_open_and_can_be_made_again() {
        asksForMedium();
        CaseSeen read = seen();
        scene.passes(Duration.ofHours(24));

        assertThat(seen().has("/review")).isFalse();
        assertThat(seen().clocks("K07")).singleElement().matches(CaseSeen.Clock::breached);
        supervisor
                .post(
                        "/cases/" + reference + "/grade/review",
                        Map.of("approves", true, "reason", "agreed", "change", read.text("/review/change")),
                        "If-Match",
                        "\"" + seen().json().at("/version").asInt() + "\"")
                .refused("expired");

        assertThat(asksForMedium().status()).isEqualTo(202);
        supervisor.reviews(reference, true);
        assertThat(seen().text("/grade/grade")).isEqualTo("MEDIUM");
    }

    // [itest->req~risk-lowering-needs-training~1]
    @Test
    void whoever_asks_and_whoever_approves_is_trained_on_the_day_and_raising_takes_no_training() {
        Person lapsed = scene.untrained("a14-lapsed", Scene.DEVON, Role.ASSESSOR);
        Person other = scene.untrained("a14-other", Scene.DEVON, Role.SUPERVISOR);

        lapsed.post("/cases/" + reference + "/grade", Reports.grade("MEDIUM")).refused("training-lapsed");
        asksForMedium();
        other.speaks(reference, other.sees(reference), true).refused("training-lapsed");
        assertThat(seen().text("/grade/grade")).isEqualTo("HIGH");

        lapsed.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
        assertThat(seen().text("/grade/grade")).isEqualTo("VERY_HIGH");
    }

    @Test
    void declining_takes_a_reason_and_leaves_what_stood() {
        asksForMedium();
        assertThat(supervisor
                        .post(
                                "/cases/" + reference + "/grade/review",
                                Map.of("approves", false, "reason", " ", "change", "any"),
                                "If-Match",
                                "\"1\"")
                        .status())
                .isEqualTo(400);

        supervisor.reviews(reference, false);

        assertThat(seen().text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen().told("Second person declined medium")).containsExactly("looked at again");
    }

    // [itest->req~the-proposer-is-offered-no-approval~1]
    @Test
    void the_page_says_what_waits_and_offers_the_decision_to_nobody_who_asked_for_it() {
        Person proposer = scene.person("westyorkshire-assessor", Scene.WEST_YORKSHIRE, Role.ASSESSOR);
        String mine =
                proposer.reports("NCA_PACKAGE", Reports.about("07700 900299", "PKG-A14-PAGE", Scene.WEST_YORKSHIRE));
        proposer.asksLow(mine);

        String asked =
                scene.browser("westyorkshire-assessor").get("/cases/" + mine).body();
        assertThat(asked)
                .contains("waits for a second person", "You have asked for this")
                .doesNotContain("/review\"");
        String read =
                scene.browser("westyorkshire-supervisor").get("/cases/" + mine).body();
        assertThat(read).contains("Asked by westyorkshire-assessor", "It can be decided until", "/review\"");
    }
}
