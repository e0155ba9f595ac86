package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** What the page of a case says, to somebody who reads it from the top. */
class CasePageTest {

    private static int number = 700;

    private final Scene scene = Scene.at("2026-06-01T09:00:00Z");
    private final Person assessor = scene.person("page-assessor", Scene.WEST_YORKSHIRE, Role.ASSESSOR);
    private final Visitor browser = scene.browser("westyorkshire-supervisor");

    @Test
    void the_page_begins_with_what_it_is_and_ends_with_what_has_happened() {
        String reference = opened();

        PageSeen page = page(reference);
        assertThat(page.sections())
                .containsSubsequence(
                        "Clocks", "Why this grade", "Who it is", "Links to other cases", "What has happened", "Do");
        assertThat(page.text())
                .contains(
                        "Force West Yorkshire",
                        "Who answers for it Nobody yet",
                        "Pursuing the suspect Received",
                        "Protecting the child No child identified yet",
                        "Received 1 June 2026 at 10:00am",
                        "Next breach 1 June 2026 at");
    }

    // [itest->req~the-grade-that-stands-explains-itself~1]
    @Test
    void a_grade_says_first_who_confirmed_it_and_why_and_then_that_the_rules_now_say_less() {
        String reference = opened();
        searched(reference);
        act(reference, "/grade", Reports.grade("VERY_HIGH"));

        String why = page(reference).section("Why this grade");
        assertThat(why)
                .contains(
                        "Very high Confirmed by page-assessor on 1 June 2026",
                        "Reason: by the facts",
                        "Rules that had fired then: R-",
                        "The rules now say Medium, because",
                        "That is less than what stands.");
        assertThat(why.indexOf("Confirmed by")).isLessThan(why.indexOf("The rules now say"));
    }

    // [itest->req~the-grade-that-stands-explains-itself~1]
    @Test
    void while_a_proposal_stands_the_page_does_not_say_the_same_twice() {
        assertThat(page(opened()).section("Why this grade"))
                .contains("Proposed by the rules on 1 June 2026", "Nobody has confirmed it yet.")
                .doesNotContain("The rules now say");
    }

    @Test
    void a_raised_grade_shows_the_rule_that_lays_the_floor_and_the_rule_that_raises_it() {
        String reference = opened();
        answers(reference, "RESIDENT_CHILD", "YES", "visit", "seen at the door");
        answers(reference, "REPEAT_REFERRAL", "YES", "local records", "an earlier report");

        String deciding = between(page(reference).section("Why this grade"), "Rules that decide", "What is known");
        assertThat(deciding).contains("R-B", "R-I", "What rule R-B rests on", "HMICFRS, 5 April 2023");
    }

    @Test
    void answers_that_contradict_each_other_stand_side_by_side_with_source_time_teller_and_evidence() {
        String reference = opened();
        answers(reference, "REGULAR_CHILD_ACCESS", "NO", "school", "no child enrolled");
        answers(reference, "REGULAR_CHILD_ACCESS", "YES", "neighbour", "two bicycles");

        assertThat(page(reference).section("Why this grade"))
                .contains(
                        "Is the suspect regularly in the company of a child who lives elsewhere? Yes The answers contradict each other. The worse one counts.",
                        "No, by school, checked 1 June 2026 at 10:00am, entered by page-assessor. Evidence: no child enrolled.",
                        "Yes, by neighbour, checked 1 June 2026 at 10:00am, entered by page-assessor. Evidence: two bicycles.",
                        "Where to look: the Police National Database");
    }

    // [itest->req~a-clock-says-what-it-is-about~1]
    @Test
    void clocks_about_three_children_say_which_child_they_are_about_and_why_they_are_due_then() {
        String reference = opened();
        act(reference, "/children", Reports.child(4, "YES"));
        act(reference, "/children", Reports.child(9, "UNKNOWN"));
        act(reference, "/children", Reports.child(15, "NO"));

        PageSeen page = page(reference);
        assertThat(page.section("Clocks"))
                .contains(
                        "child 1, aged 4, lives with the suspect",
                        "child 2, aged 9, not known whether the child lives with the suspect",
                        "child 3, aged 15, does not live with the suspect",
                        "What stops it: shared",
                        "K10 sharing of a child with the authority: child identified 1 June 2026 10:00 BST, on the same day");
        assertThat(page.section("Who it is")).contains("child 2, aged 9, not known whether");
    }

    // [itest->req~the-page-shows-who-is-around~1]
    @Test
    void people_and_places_around_the_suspect_stand_with_their_days_their_source_and_what_they_answer() {
        String reference = opened();
        assertThat(page(reference).section("Around the suspect"))
                .contains("Nobody has recorded yet where the suspect lives", "Add somebody or some place");
        act(reference, "/children", Reports.child(15, "UNKNOWN"));
        act(reference, "/relations", Reports.suspect("LIVES_AT", "ADDRESS", "5 Example Street"));
        String child = assessor.sees(reference).text("/children/0/id");
        act(reference, "/relations", Reports.child(child, "LIVES_AT", "ADDRESS", "5 Example Street"));

        assertThat(page(reference).section("Around the suspect"))
                .contains(
                        "Does a child live with the suspect? Yes a child, aged 15 when identified, lives at an address of the suspect.",
                        "Does the suspect work or volunteer with children? Not known",
                        "The suspect lives at An address: 5 Example Street",
                        "child 1, aged 15",
                        "as long as anybody knows",
                        "council, asked 1 June 2026 at 10:00am",
                        "Everybody who lives there has been established",
                        "Something is no longer so",
                        "Say that something has come up");
    }

    // [itest->req~a-finding-shows-what-it-rests-on~1]
    @Test
    void a_finding_on_doubtful_times_shows_its_flags_and_what_the_source_wrote() {
        String reference = opened(
                Map.of("address", "198.51.100.71", "port", 50_123, "at", "2 March 2026 9:15 UTC"),
                Map.of("address", "198.51.100.72", "port", 50_123, "at", "2026-03-04T19:40:00Z"));

        send(reference, "resolution", Map.of("source", "the provider's answer", "pointsTo-1", "number 4"));
        assertThat(between(page(reference).section("Who it is"), "What it rests on", "Children"))
                .contains("198.51.100.72 2026-03-04T19:40:00Z 4 March 2026 at 7:40pm")
                .doesNotContain("198.51.100.71");

        send(
                reference,
                "resolution",
                Map.of("source", "the provider's answer", "pointsTo-0", "number 4", "pointsTo-1", "Number 4"));
        assertThat(page(reference).section("Who it is"))
                .contains(
                        "Not corroborated.",
                        "Every event points to: number 4",
                        "Found by: the provider's answer (westyorkshire-supervisor, 1 June 2026")
                .contains("12-hour time without AM or PM", "2 March 2026 9:15 UTC cannot be told");
    }

    @Test
    void a_finding_without_a_source_is_not_recorded() {
        String reference = opened();

        send(reference, "resolution", Map.of("source", " "));

        assertThat(page(reference).text()).contains("Not done. Say where it was found.");
        assertThat(page(reference).section("Who it is")).contains("Nobody has said yet");
    }

    @Test
    void a_link_that_has_been_decided_can_be_decided_again_with_a_reason() {
        String reference = opened();
        String phone = phone();
        scene.person("page-devon", Scene.DEVON, Role.ASSESSOR)
                .reports("NCA_PACKAGE", Reports.about(phone, "PKG-PAGE-DEVON-" + number, Scene.DEVON));
        String link = assessor.sees(reference).text("/links/0/id");
        assertThat(page(reference).section("Links to other cases")).doesNotContain("Decide again");

        send(reference, "link", Map.of("link", link, "same", "true", "reason", "the same number"));
        assertThat(page(reference).section("Links to other cases"))
                .contains("This side says: the same matter. the same number", "Decide again");
        send(reference, "link", Map.of("link", link, "same", "false", "reason", "it had been handed on"));

        assertThat(page(reference).section("Links to other cases"))
                .contains("This side says: something else. it had been handed on");
    }

    @Test
    void what_has_happened_stands_newest_first_and_no_rung_claims_that_somebody_was_told() {
        String reference = opened();
        scene.passes(Duration.ofHours(26));
        searched(reference);

        String story = page(reference).section("What has happened");
        assertThat(story.indexOf("Searched: Police National Database")).isBetween(0, story.indexOf("Case opened") - 1);
        assertThat(story).contains("it is for the head of unit").doesNotContain("unit told");
    }

    @Test
    void a_report_read_with_warnings_lists_them() {
        var report = new HashMap<>(Reports.about("07700 900" + ++number, "PKG-PAGE-" + number, Scene.WEST_YORKSHIRE));
        report.put("somethingNew", "of a later version");
        String reference = assessor.reports("NCA_PACKAGE", report);

        assertThat(page(reference).section("What has happened"))
                .contains("1 report was read with warnings", "somethingNew");
    }

    private String opened(Map<?, ?>... events) {
        number++;
        Map<String, Object> suspect =
                events.length == 0 ? Map.of("phones", List.of(phone())) : Map.of("ipAddresses", List.of(events));
        return assessor.reports("NCA_PACKAGE", Reports.direct("PKG-PAGE-" + number, suspect, Scene.WEST_YORKSHIRE));
    }

    private static String phone() {
        return "07700 900" + number;
    }

    private void searched(String reference) {
        act(reference, "/checks/PND", Reports.searched());
    }

    private void answers(String reference, String question, String answer, String source, String evidence) {
        assessor.put(
                        "/cases/" + reference + "/facts/" + question,
                        Map.of("answer", answer, "source", source, "evidence", evidence))
                .done();
    }

    private void act(String reference, String path, Map<String, ?> body) {
        assessor.post("/cases/" + reference + path, body).done();
    }

    /** Sends a form of the page as it stands now. */
    private void send(String reference, String form, Map<String, String> fields) {
        String page = browser.get("/cases/" + reference).body();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", Visitor.formToken(page));
        all.put("version", page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1"));
        assertThat(browser.post("/cases/" + reference + "/" + form, all).statusCode())
                .isEqualTo(302);
    }

    private PageSeen page(String reference) {
        return PageSeen.of(browser.get("/cases/" + reference));
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }
}
