package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page on which a grade is decided. */
class TriagePageTest {

    private static int number = 180;

    private final Scene scene = Scene.at("2026-06-08T09:00:00Z");
    private final Person assessor = scene.person("triage-assessor", Scene.WEST_YORKSHIRE, Role.ASSESSOR);
    private final Visitor browser = scene.browser("westyorkshire-supervisor");
    private final String reference = assessor.reports(
            "NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-TRIAGE-" + number, Scene.WEST_YORKSHIRE));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~own-view-before-the-rules~1]
    @Test
    void who_may_decide_says_first_what_they_think_and_who_may_not_is_not_asked() {
        assertThat(page().sections())
                .contains("What we know", "Your own view first")
                .doesNotContain("Why this grade");
        assertThat(page().text()).doesNotContain("Medium, because").doesNotContain("Next breach");
        assertThat(PageSeen.of(scene.browser("westyorkshire-investigator").get(path()))
                        .sections())
                .contains("What we know", "Why this grade")
                .doesNotContain("Your own view first", "Your decision");

        send("view", Map.of("grade", "HIGH", "reason", "children may be near"));

        assertThat(page().sections())
                .contains("Why this grade", "Your decision")
                .doesNotContain("Your own view first");
        assertThat(page().text()).contains("You said High: children may be near", "Act on the suspect, if Medium now");
    }

    // [itest->req~a-decision-is-weighed~1]
    @Test
    void a_decision_is_recorded_with_the_first_look_at_the_page_and_the_answers_given_since() {
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        page();
        scene.passes(Duration.ofMinutes(7));
        answers("VIOLENCE_MARKER");
        answers("DOMESTIC_ABUSE_MARKER");
        assessor.put(
                        "/cases/" + reference + "/facts/REPEAT_REFERRAL",
                        Map.of("answer", "NO", "source", "records", "evidence", "by somebody else"))
                .done();
        send("view", Map.of("grade", "HIGH", "reason", "children may be near"));
        scene.passes(Duration.ofMinutes(3));

        send("grade", Map.of("grade", "VERY_HIGH", "reason", "by the facts"));

        assertThat(assessor.sees(reference).told("Weighed before deciding"))
                .containsExactly("page open for 10 minutes, answers given meanwhile: 2");
        assertThat(page().text()).contains("Confirmed by westyorkshire-supervisor");
    }

    @Test
    void what_other_cases_know_as_well_stands_with_whom_to_ring() {
        scene.person("triage-devon", Scene.DEVON, Role.ASSESSOR)
                .reports("NCA_PACKAGE", Reports.about("07700 900" + number, "PKG-TRIAGE-D" + number, Scene.DEVON));

        assertThat(page().section("What we know"))
                .contains("is in 1 other case", "1 of them is in another force: ring ");
    }

    @Test
    void a_case_out_of_reach_has_no_such_page() {
        assertThat(scene.browser("southyorkshire-assessor").get(path()).statusCode())
                .isEqualTo(404);
    }

    // [itest->req~no-answer-stands-out~1]
    @Test
    void each_choice_says_whether_it_takes_a_second_person() {
        assessor.asksLow(reference);
        scene.person("triage-second", Scene.WEST_YORKSHIRE, Role.SUPERVISOR).reviews(reference, true);
        send("view", Map.of("grade", "LOW", "reason", "nothing was found"));

        assertThat(page().text())
                .contains("low is never decided alone", "Raises it. It holds at once.")
                .doesNotContain("Asks to lower it.");
    }

    @Test
    void what_is_around_a_suspect_of_no_known_address_can_be_ended_on_the_page_too() {
        assertThat(caseText()).doesNotContain("relation-end");

        assessor.recordsAround(reference, Reports.suspect("WORKS_AT", "SCHOOL", "a school of the district"));

        assertThat(caseText()).contains("relation-end");
    }

    private String caseText() {
        return browser.get("/cases/" + reference).body();
    }

    private void answers(String question) {
        send("fact", Map.of("question", question, "answer", "NO", "source", "records", "evidence", "nothing there"));
    }

    private String path() {
        return "/cases/" + reference + "/triage";
    }

    private PageSeen page() {
        return PageSeen.of(browser.get(path()));
    }

    private void send(String form, Map<String, String> fields) {
        String page = browser.get(path()).body();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", Visitor.formToken(page));
        all.put("version", page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1"));
        all.put("back", "triage");
        assertThat(browser.post("/cases/" + reference + "/" + form, all)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/triage");
    }
}
