package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody comes in, sees who they are, and leaves. */
@ExtendWith(Stage.class)
class SignInJourneyTest {

    private static final String ASSESSOR = "Alex Assessor (demo) Assessor";

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void an_assessor_signs_in_sees_who_they_are_and_signs_out(int width, Stage.Set set) {
        try (var visitor = set.visitor(width, true)) {
            var page = visitor.newPage();
            page.navigate(set.platform().at("/"));
            assertThat(page.url()).isEqualTo(set.platform().at("/sign-in"));
            Look.at(page, "sign-in");

            press(page, ASSESSOR);
            assertThat(page.url()).isEqualTo(set.platform().at("/queue"));
            page.navigate(set.platform().at("/"));
            assertThat(heading(page)).isEqualTo("You are signed in as Alex Assessor (demo)");
            assertThat(page.locator("main").innerText()).contains("West Yorkshire", "Assessor");
            Look.at(page, "landing");

            press(page, "Sign out");
            assertThat(page.locator("main").innerText()).contains("You have signed out.");
            Look.at(page, "signed-out");
            page.navigate(set.platform().at("/"));
            assertThat(heading(page)).isEqualTo("Sign in");
        }
    }

    // [stest->req~works-without-javascript~1]
    @Test
    void the_same_way_is_open_without_javascript(Stage.Set set) {
        try (var visitor = set.visitor(1280, false)) {
            var page = visitor.newPage();
            page.navigate(set.platform().at("/"));
            press(page, ASSESSOR);
            page.navigate(set.platform().at("/"));
            assertThat(heading(page)).isEqualTo("You are signed in as Alex Assessor (demo)");
            press(page, "Sign out");
            assertThat(page.locator("main").innerText()).contains("You have signed out.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void a_wrong_password_is_explained_where_it_was_typed(int width, Stage.Set set) {
        try (var visitor = set.visitor(width, true)) {
            var page = visitor.newPage();
            page.navigate(set.platform().at("/sign-in"));
            page.getByLabel("Name of the log-in").fill("westyorkshire-assessor");
            page.getByLabel("Password").fill("something else");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                    .click();
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("The name or the password is wrong");
            Look.at(page, "sign-in-mistaken");
        }
    }

    @Test
    void a_page_that_does_not_exist_says_so(Stage.Set set) {
        try (var visitor = set.visitor(1280, true)) {
            var page = visitor.newPage();
            page.navigate(set.platform().at("/nowhere"));
            assertThat(heading(page)).isEqualTo("There is no such page");
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static String heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }
}
