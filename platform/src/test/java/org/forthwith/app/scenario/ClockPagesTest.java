package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** The pages of the clocks, as those who answer for cases see them. */
class ClockPagesTest {

    private static int number = 970;

    private final Scene scene = Scene.at("2026-10-01T08:00:00Z");
    private final Person officer = scene.person("pages-officer", Scene.WEST_YORKSHIRE, Role.INVESTIGATOR);
    private final String reference = officer.reports(
            "NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-CLK-" + number, Scene.WEST_YORKSHIRE));

    // [itest->req~what-will-be-late-is-seen-before~1]
    @Test
    void what_falls_due_within_three_days_is_listed_and_what_can_no_longer_be_met_says_so() {
        String due = page("westyorkshire-supervisor", "/due");
        assertThat(due).contains(reference, "acknowledgement", "Yes, if begun in time");

        scene.passes(Duration.ofHours(3).plusMinutes(58));
        assertThat(page("westyorkshire-supervisor", "/due")).contains("No longer, even if begun now");
    }

    // [itest->req~breaches-are-listed-with-their-causes~1]
    @Test
    void a_breach_stands_in_the_register_without_a_cause_until_somebody_gives_one() {
        scene.passes(Duration.ofHours(9));

        String register = register("UNKNOWN");
        assertThat(register).contains(reference, "No cause given yet", "No chief officer has said that they know");
        assertThat(scene.browser("westyorkshire-investigator").get("/breaches").statusCode())
                .isEqualTo(403);
    }

    // [itest->req~breaches-are-listed-with-their-causes~1]
    @Test
    void the_register_can_be_cut_down_to_what_is_missing_and_a_page_beyond_the_end_is_the_last_one() {
        scene.passes(Duration.ofHours(5));
        assertThat(register("UNEXPLAINED")).contains(reference);
        assertThat(register("UNKNOWN")).doesNotContain(reference);
        assertThat(page("westyorkshire-supervisor", "/breaches?which=UNEXPLAINED&page=1000000"))
                .isEqualTo(registerPages("UNEXPLAINED").getLast());

        scene.passes(Duration.ofHours(4));
        assertThat(register("UNKNOWN")).contains(reference);
    }

    // [itest->req~a-breach-that-was-told-stays-in-the-register~1]
    @Test
    void a_breach_that_was_told_stays_in_the_register_when_it_is_recorded_afterwards_that_it_was_done_in_time() {
        Instant received = scene.now();
        scene.passes(Duration.ofHours(5));
        assertThat(register("ALL")).contains(reference);

        Person intake = scene.person("pages-intake", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);
        intake.post(
                        "/cases/" + reference + "/moves",
                        Map.of(
                                "to",
                                "TRIAGE",
                                "reason",
                                "looked at before",
                                "happened",
                                received.plus(Duration.ofHours(3)).toString()))
                .done();

        assertThat(register("ALL")).contains(reference);
        assertThat(register("RUNNING")).doesNotContain(reference);
    }

    // [itest->req~the-catalogue-is-shown-with-its-sources~1]
    @Test
    void the_catalogue_shows_each_clock_with_its_time_its_ladder_and_its_source() {
        assertThat(page("westyorkshire-investigator", "/clocks"))
                .contains("K17 police protection", "72 hours", "Children Act 1989 section 46(6)", "statute", "never")
                .contains("England and Wales, Scotland, Northern Ireland")
                .contains("a provider has said by when it will answer, at most 7 days")
                .contains(
                        "50 % investigator, 75 % supervisor, 90 % inspector, 100 % head of unit, 200 % chief officer");
    }

    @Test
    void every_clock_of_a_case_says_why_it_is_due_and_who_is_told() {
        String clocks = page("westyorkshire-supervisor", "/cases/" + reference + "/clocks");

        assertThat(clocks)
                .contains("K06 first grade: received 1 October 2026 09:00 BST + 24 hours = 2 October 2026 09:00 BST")
                .contains("Told next, or last: investigator", "Let it rest for a while");
        assertThat(scene.browser("westyorkshire-supervisor")
                        .get("/cases/K-1999-000001/clocks")
                        .statusCode())
                .isEqualTo(404);
    }

    // [itest->req~a-calendar-holds-references-only~1]
    @Test
    void a_calendar_has_what_is_due_in_ones_own_cases_by_reference_and_nothing_else_about_them() {
        assertThat(calendar("MINE")).doesNotContain(reference);
        String all = calendar("ALL");

        assertThat(all)
                .startsWith("BEGIN:VCALENDAR")
                .contains(
                        "SUMMARY:" + reference + ": something is due",
                        "DTSTART:20261001T120000Z",
                        "DTSTAMP:20261001T080000Z")
                .contains("/cases/" + reference)
                .doesNotContain("07700", "PKG-CLK", "acknowledgement", "K01");
        assertThat(all.lines().filter(line -> line.startsWith("UID:")).toList())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isEqualTo(calendar("ALL")
                        .lines()
                        .filter(line -> line.startsWith("UID:"))
                        .toList());
    }

    private String register(String which) {
        return String.join("\n", registerPages(which));
    }

    /** Scenes share their forces, and in each some clock was late: the register is as long as there are tests before. */
    private List<String> registerPages(String which) {
        List<String> pages = new ArrayList<>();
        String next = page("westyorkshire-supervisor", "/breaches?which=" + which + "&page=1");
        while (!pages.contains(next)) {
            pages.add(next);
            next = page("westyorkshire-supervisor", "/breaches?which=" + which + "&page=" + (pages.size() + 1));
        }
        return pages;
    }

    private String calendar(String whose) {
        return officer.get("/due.ics?whose=" + whose).text();
    }

    private String page(String who, String path) {
        return PageSeen.of(scene.browser(who).get(path)).text();
    }
}
