package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day's work on the pages: what must happen, one case, a search, what cannot be read, a report made at a desk. */
@ExtendWith(Stage.class)
class WorkJourneyTest {

    private static final String SUPERVISOR = "Sam Supervisor (demo) Supervisor";
    private static final String FRONT_DESK = "Frankie Front-Desk (demo) Front desk";

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void a_supervisor_finds_every_page_of_the_day_without_a_barrier(int width, Stage.Set set) {
        try (var visitor = set.visitor(width, true)) {
            var page = visitor.newPage();
            signIn(page, set, SUPERVISOR);
            reportMade(set);
            page.navigate(set.platform().at("/queue?whose=EVERYONES"));
            assertThat(page.locator("main").innerText()).contains("My queue");
            Look.at(page, "queue");

            page.locator("a[href^='/cases/']").first().click();
            assertThat(page.locator("main").innerText()).contains("Why this grade", "Clocks", "What has happened");
            Look.at(page, "case");

            for (var path : new String[] {"/search", "/links", "/repair", "/reports/new", "/demo/time"}) {
                page.navigate(set.platform().at(path));
                Look.at(page, path.substring(1).replace('/', '-'));
            }
        }
        assertThat(set.platform().reportsOfBrokenContentRules()).isZero();
    }

    // [stest->req~works-without-javascript~1]
    @Test
    void a_case_is_taken_and_a_low_grade_refused_with_the_rule_named_without_javascript(Stage.Set set) {
        try (var visitor = set.visitor(1280, false)) {
            var page = visitor.newPage();
            var reference = reportMade(set);
            signIn(page, set, SUPERVISOR);
            page.navigate(set.platform().at("/cases/" + reference));

            act(page, "Take the case");
            assertThat(page.locator("main").innerText()).contains("Done and recorded.", "Sam Supervisor (demo)");

            open(page, "Decide the grade");
            page.locator("#grade-LOW").check();
            page.locator("#grade-reason").fill("It looks small.");
            form(page, "grade").click();
            assertThat(page.locator("main").innerText()).contains("Not done.", "R-");

            open(page, "Decide the grade");
            form(page, "grade").click();
            assertThat(page.locator("main").innerText()).contains("Not done. Choose one of the answers.");
        }
    }

    @Test
    void a_report_that_lacks_an_answer_comes_back_with_what_is_missing_and_nothing_lost(Stage.Set set) {
        try (var visitor = set.visitor(1280, true)) {
            var page = visitor.newPage();
            signIn(page, set, FRONT_DESK);
            page.navigate(set.platform().at("/reports/new"));
            page.locator("#usernames").fill("quiet_heron_07");
            press(page, "Send to specialists");
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("Say whether a child is in danger now", "Choose what it is about");
            assertThat(page.locator("#usernames").inputValue()).isEqualTo("quiet_heron_07");
            Look.at(page, "report-mistaken");
        }
    }

    /** Somebody at a front desk takes a report; gives its reference. */
    private static String reportMade(Stage.Set set) {
        try (var visitor = set.visitor(1280, true)) {
            var page = visitor.newPage();
            signIn(page, set, FRONT_DESK);
            page.navigate(set.platform().at("/reports/new"));
            page.locator("input[name='danger'][value='no']").check();
            page.locator("input[name='concern'][value='CONTACT_ONLINE']").check();
            page.locator("input[name='lives'][value='yes']").check();
            page.locator("input[name='device'][value='do-not-reset']").check();
            page.locator("input[name='supportOffered'][value='yes']").check();
            page.locator("input[name='supportAnswer'][value='accepted']").check();
            page.locator("#usernames").fill("quiet_heron_07");
            press(page, "Send to specialists");
            assertThat(page.locator("h1").innerText()).isEqualTo("Report received");
            Look.at(page, "report-sent");
            return page.locator(".govuk-panel__body strong").innerText();
        }
    }

    private static void signIn(Page page, Stage.Set set, String person) {
        page.navigate(set.platform().at("/"));
        press(page, person);
    }

    private static void act(Page page, String title) {
        open(page, title);
        page.locator("details[open] button[type='submit']").first().click();
    }

    private static void open(Page page, String title) {
        page.locator("summary", new Page.LocatorOptions().setHasText(title)).click();
    }

    private static Locator form(Page page, String name) {
        return page.locator("form[action$='/" + name + "'] button[type='submit']");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
