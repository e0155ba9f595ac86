package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day's work by plain forms, in browsers in which no script runs. */
// [stest->req~works-without-javascript~1]
@ExtendWith(Stage.class)
class WorkJourneyTest {

    private static final String REASON = "seen in the records";

    @Test
    void a_case_is_found_in_the_queue_taken_and_a_low_grade_refused_with_the_rule_named(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var supervisor = Desk.plain(set, Desk.SUPERVISOR)) {
            var reference = desk.reports("07700 900911");
            supervisor.opens("/queue?whose=UNALLOCATED");
            assertThat(supervisor.page().locator("a[href^='/cases/']").count()).isPositive();

            assertThat(supervisor.acts(reference, "check", "check", "PND", "result", "nothing", "note", REASON))
                    .contains("Done and recorded.");
            assertThat(supervisor.acts(reference, "grade", "grade", "LOW", "reason", REASON))
                    .contains("Not done.", "R-");
            assertThat(supervisor.acts(reference, "grade")).contains("Not done. Choose one of the answers.");
            assertThat(supervisor.acts(reference, "grade", "grade", "VERY_HIGH", "reason", REASON))
                    .contains("Done and recorded.", "Confirmed by westyorkshire-supervisor");
            assertThat(supervisor.acts(reference, "take")).contains("Done and recorded.", "Sam Supervisor (demo)");
            supervisor.opens("/queue");
            assertThat(supervisor.reads()).contains(reference);
        }
    }

    @Test
    void a_child_is_identified_and_the_authority_told(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR)) {
            var reference = desk.reports("07700 900912");
            assertThat(assessor.acts(reference, "child", "age", "8", "livesWithSuspect", "UNKNOWN", "howKnown", REASON))
                    .contains("Done and recorded.", "not known whether the child lives with the suspect");
            assertThat(assessor.acts(reference, "share", "authority", "Leeds"))
                    .contains("Done and recorded.", "authority told");
        }
    }

    @Test
    void a01_children_recorded_at_the_suspects_address_refuse_low_and_each_has_a_clock(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR)) {
            var reference = desk.reports("07700 900916", "unknown");
            for (var age : new String[] {"4", "9", "15"}) {
                assertThat(assessor.acts(reference, "child", "age", age, "howKnown", REASON))
                        .contains("Done and recorded.");
            }
            assertThat(livesAt(assessor, reference, "SUSPECT")).contains("5 Example Street");
            var children = assessor
                    .page()
                    .locator("#relation-who option")
                    .filter(new Locator.FilterOptions().setHasText("aged"))
                    .all()
                    .stream()
                    .map(child -> child.getAttribute("value"))
                    .toList();
            assertThat(children).hasSizeGreaterThanOrEqualTo(3);
            for (var child : children) {
                assertThat(livesAt(assessor, reference, child)).contains("Done and recorded.");
            }
            assertThat(assessor.acts(reference, "grade", "grade", "LOW", "reason", REASON))
                    .contains("Not done.", "R-B");
            assessor.opens("/cases/" + reference);
            assertThat(assessor.reads()).contains("K10");
            assertThat(assessor.acts(
                            reference,
                            "fact",
                            "question",
                            "RESIDENT_CHILD",
                            "answer",
                            "NO",
                            "source",
                            "visit",
                            "evidence",
                            REASON))
                    .contains("Not done.", "follows from the household and is not ticked");
        }
    }

    private static String livesAt(Desk assessor, String reference, String who) {
        return assessor.acts(
                reference,
                "relation",
                "who",
                who,
                "kind",
                "LIVES_AT",
                "where",
                "ADDRESS",
                "whereName",
                "5 Example Street",
                "source",
                "council",
                "evidence",
                REASON);
    }

    @Test
    void a_link_is_decided_and_decided_again(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR)) {
            desk.reports("07700 900913");
            var reference = desk.reports("07700 900913");
            assertThat(assessor.acts(reference, "link", "same", "true", "reason", REASON))
                    .contains("This side says: the same matter.");
            assertThat(assessor.acts(reference, "link", "same", "false", "reason", "the number had been handed on"))
                    .contains("This side says: something else. the number had been handed on");
        }
    }

    @Test
    void a_late_clock_is_given_its_cause_and_leaves_the_list_of_those_without_one(Stage.Set set) {
        try (var supervisor = Desk.plain(set, Desk.SUPERVISOR)) {
            supervisor.opens("/breaches?which=UNEXPLAINED");
            supervisor.page().locator("tbody a[href$='/clocks']").first().click();
            var first =
                    supervisor.page().locator("form[action$='/clock-cause']").first();
            var duty = "#" + first.locator("[name='clock']").inputValue() + "-"
                    + first.locator("[name='openedBy']").inputValue();

            assertThat(supervisor.sends("clock-cause", "reason", REASON)).contains("Not done.");
            assertThat(supervisor.page().locator(duty).innerText()).doesNotContain("Why it was late");
            assertThat(supervisor.sends("clock-cause", "cause", "CAPACITY", "reason", REASON))
                    .contains("Done and recorded.");
            assertThat(supervisor.page().locator(duty).innerText()).contains("Why it was late: nobody was free");
        }
    }

    @Test
    void an_identifier_is_searched_for(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var supervisor = Desk.plain(set, Desk.SUPERVISOR)) {
            var reference = desk.reports("07700 900914");
            supervisor.searches("+44 7700 900914");
            assertThat(supervisor.reads()).contains(reference, "Telephone");
            supervisor.searches("07700 900998");
            assertThat(supervisor.reads()).contains("Nothing found");
            supervisor.searches(" ");
            assertThat(supervisor.reads()).contains("Write what to look for.").doesNotContain("Nothing found");
        }
    }

    @Test
    void a_broken_document_is_repaired(Stage.Set set) {
        set.platform().receives("BROKEN-2", "{\"format\": \"direct-report-1\", \"reference\": \"BROKEN-2\", ");
        try (var intake = Desk.plain(set, Desk.NATIONAL_INTAKE)) {
            intake.opens("/repair");
            intake.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("BROKEN-2"))
                    .locator("a[href^='/repair/']")
                    .click();
            intake.page()
                    .locator("#document")
                    .fill(
                            "{\"format\": \"direct-report-1\", \"reference\": \"BROKEN-2\", \"suspect\": {\"phones\": [\"07700 900915\"]}}");
            intake.presses("Take it in");
            assertThat(intake.reads()).contains("taken in");
        }
    }

    @Test
    void a_report_that_lacks_an_answer_comes_back_with_what_is_missing_and_nothing_lost(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK)) {
            desk.opens("/reports/new");
            desk.page().locator("#usernames").fill("quiet_heron_07");
            desk.presses("Send to specialists");
            assertThat(desk.page().locator(".govuk-error-summary").innerText())
                    .contains("Say whether a child is in danger now", "Choose what it is about");
            assertThat(desk.page().locator("#usernames").inputValue()).isEqualTo("quiet_heron_07");
        }
    }
}
