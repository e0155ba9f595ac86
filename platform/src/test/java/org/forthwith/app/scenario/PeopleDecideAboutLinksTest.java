package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people say of links, take back and silence, and which cases are one matter by it. */
class PeopleDecideAboutLinksTest {

    private static final Map<String, Object> OUTCOME = Map.of("outcome", "18", "reason", "nothing left to do");

    private static final String HERE = Scene.WEST_YORKSHIRE;
    /** Of the same region. */
    private static final String THERE = "14";

    private final Scene scene = Scene.at("2026-06-01T09:00:00Z");
    private final Person intake = scene.person("links-intake", HERE, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("links-assessor", HERE, Role.ASSESSOR);
    private final Person investigator = scene.person("links-investigator", HERE, Role.INVESTIGATOR);
    private final Person supervisor = scene.person("links-supervisor", HERE, Role.SUPERVISOR);
    private final Person inspector = scene.person("links-inspector", HERE, Role.INSPECTOR);
    private final Person theirIntake = scene.person("links-their-intake", THERE, Role.INTAKE_OFFICER);
    private final Person theirs = scene.person("links-their", THERE, Role.ASSESSOR);
    private final Visitor browser = scene.browser("westyorkshire-supervisor");
    private final Person region = scene.person("links-region", HERE, Role.REGIONAL_LEAD);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void a_decision_that_is_taken_back_lets_the_link_wait_again_with_its_clock_and_what_it_says_of_the_risk() {
        String here = reports("lx_undo", "LX-1");
        String there = theyReport("lx_undo", "LX-2");
        assertThat(assessor.sees(here).texts("/rules/fired")).contains("R-H");
        later();
        decides(assessor, here, there, false);
        assertThat(assessor.sees(here).texts("/rules/fired")).doesNotContain("R-H");
        assertThat(assessor.sees(here).running("K03")).isEmpty();

        later();
        says(investigator, here, there, "undo").done();

        CaseSeen seen = assessor.sees(here);
        assertThat(seen.has("/links/0/sameMatter")).isFalse();
        assertThat(seen.texts("/rules/fired")).contains("R-H");
        assertThat(seen.running("K03")).singleElement().returns(scene.now(), CaseSeen.Clock::startedAt);
        assertThat(seen.told("Decision about a link taken back")).containsExactly("as it looks today");
        says(investigator, here, there, "undo").refused("nothing-to-undo");
    }

    // [itest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void taken_back_again_the_link_stands_as_it_was_decided_before_that() {
        String here = reports("lx_twice", "LX-3");
        String there = reports("lx_twice", "LX-4");
        decides(assessor, here, there, true);
        later();
        decides(investigator, here, there, false);
        later();

        says(assessor, here, there, "undo").done();
        assertThat(assessor.sees(here).text("/links/0/sameMatter")).isEqualTo("true");
        assertThat(assessor.sees(here).running("K03")).isEmpty();

        later();
        says(assessor, here, there, "undo").done();
        assertThat(assessor.sees(here).running("K03")).hasSize(1);
    }

    // [itest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void whoever_takes_a_decision_back_that_they_have_not_read_is_told_so() {
        String here = reports("lx_stale", "LX-5");
        String there = reports("lx_stale", "LX-6");
        decides(assessor, here, there, true);
        String old = "\"" + (assessor.sees(here).json().at("/version").asInt() - 1) + "\"";

        Said said = assessor.post(act(here, there, "undo"), Map.of("reason", "a mistake"), "If-Match", old);

        assertThat(said.status()).isEqualTo(412);
    }

    // [itest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void a_weak_link_that_was_confirmed_by_mistake_says_nothing_of_the_risk_any_more() {
        Map<String, Object> room = Map.of("urls", List.of("https://chat.example.org/rooms/lx-weak"));
        String here = intake.reports("NCA_PACKAGE", Reports.direct("LX-7", room, HERE));
        String there = intake.reports("NCA_PACKAGE", Reports.direct("LX-8", room, HERE));
        assertThat(assessor.sees(here).known("REPEAT_REFERRAL")).isEmpty();
        decides(assessor, here, there, true);
        assertThat(assessor.sees(here).known("REPEAT_REFERRAL")).containsExactly("YES");

        says(assessor, here, there, "undo").done();

        assertThat(assessor.sees(here).known("REPEAT_REFERRAL")).doesNotContain("YES", "NO");
    }

    // [itest->req~a-bar-takes-two-people~1]
    @Test
    void a_link_is_barred_by_somebody_else_than_whoever_rejected_it_and_not_by_an_officer() {
        String here = reports("lx_two", "LX-9");
        String there = theyReport("lx_two", "LX-10");

        says(supervisor, here, there, "bar").refused("not-rejected");
        decides(supervisor, here, there, false);
        says(supervisor, here, there, "bar").refused("second-person");
        assertThat(says(investigator, here, there, "bar").status()).isEqualTo(403);
        says(inspector, here, there, "bar/lift").refused("not-barred");
        says(inspector, here, there, "bar").done();
        says(inspector, here, there, "bar").refused("already-barred");
        says(assessor, here, there, "undo").refused("link-barred");
        assessor.post(act(here, there, "decision"), Map.of("sameMatter", true, "reason", "after all"))
                .refused("link-barred");
        assertThat(assessor.sees(here).told("Link barred")).containsExactly("as it looks today");
    }

    // [itest->req~a-barred-link-asks-for-nothing~1]
    @Test
    void a_third_report_with_the_same_name_does_not_propose_a_barred_pair_again() {
        String here = reports("lx_third", "LX-11");
        String there = theyReport("lx_third", "LX-12");
        bar(here, there);
        later();

        String third = theyReport("@LX_Third", "LX-13");

        CaseSeen seen = assessor.sees(here);
        assertThat(link(seen, there).at("/sameMatter").asBoolean()).isFalse();
        assertThat(link(seen, third).at("/sameMatter").isNull()).isTrue();
        assertThat(seen.running("K03"))
                .extracting(CaseSeen.Clock::about)
                .containsExactly(link(seen, third).at("/id").asString(""));
    }

    // [itest->req~a-barred-link-asks-for-nothing~1]
    @Test
    void what_is_new_under_a_bar_is_shown_and_opens_nothing_on_that_side_and_asks_the_other_side() {
        String here = intake.reports(
                "NCA_PACKAGE",
                Reports.direct(
                        "LX-14",
                        Map.of(
                                "phones",
                                List.of("07700 900931"),
                                "usernames",
                                List.of(Map.of("platform", "Example Chat", "name", "lx_bar"))),
                        HERE));
        String there = theyReport("lx_bar", "LX-15");
        decides(theirs, there, here, true);
        close(here, there);
        later();

        theirs.post(
                        "/cases/" + there + "/identifiers",
                        Map.of("kind", "PHONE", "value", "+44 7700 900931", "howKnown", "a bill at the address"))
                .done();

        CaseSeen seen = assessor.sees(here);
        assertThat(seen.text("/state")).isEqualTo("CLOSED");
        assertThat(seen.running("K03")).isEmpty();
        assertThat(seen.text("/links/0/sameMatter")).isEqualTo("false");
        assertThat(seen.list("/links/0/bar/since")
                        .map(value -> value.at("/written").asString("")))
                .containsExactly("07700 900931");
        assertThat(seen.told("Found again under a bar")).containsExactly(there + ", 1 shared value");
        assertThat(page(here))
                .contains("This side has barred the link.", "New since it was barred: Telephone 07700 900931.");
        assertThat(theirs.sees(there).has("/links/0/sameMatter"))
                .as("the other side")
                .isFalse();
        assertThat(theirs.sees(there).running("K03")).hasSize(1);

        says(inspector, here, there, "bar/lift").done();
        assertThat(assessor.sees(here).text("/state")).isEqualTo("ASSESS");
        assertThat(assessor.sees(here).running("K03")).hasSize(1);
        assertThat(assessor.sees(here).has("/links/0/bar")).isFalse();
    }

    // [itest->req~one-matter-is-shown-by-its-chains~1]
    @Test
    void three_cases_of_one_force_are_one_matter_with_the_chain_and_its_weakest_link_until_one_is_taken_back() {
        String first = reports("lx_chain", "LX-16");
        String room = "https://chat.example.org/rooms/lx-chain";
        String second = intake.reports(
                "NCA_PACKAGE",
                Reports.direct(
                        "LX-17",
                        Map.of(
                                "urls",
                                List.of(room),
                                "usernames",
                                List.of(Map.of("platform", "Example Chat", "name", "lx_chain"))),
                        HERE));
        String third = intake.reports("NCA_PACKAGE", Reports.direct("LX-18", Map.of("urls", List.of(room)), HERE));
        assertThat(matter(assessor, first)).isEmpty();
        decides(assessor, first, second, true);
        decides(assessor, second, first, true);
        decides(assessor, second, third, true);

        assertThat(matter(assessor, first)).containsExactly(second, third);
        JsonNode last = assessor.get("/cases/" + first + "/matter").json().at("/cases/1");
        assertThat(last.at("/chain")
                        .valueStream()
                        .map(step -> step.at("/agreed").asString("")))
                .containsExactly("BOTH_SIDES", "ONE_SIDE");
        assertThat(last.at("/weakest/from").asString("")).isEqualTo(second);
        assertThat(last.at("/weakest/strength").asString("")).isEqualTo("WEAK");
        assertThat(page(first))
                .contains(
                        "One matter with",
                        first + " with " + second + ", by both sides; " + second + " with " + third
                                + ", confirmed on one side only",
                        second + " with " + third + ": weak, 1 value shared");
        assertThat(matter(assessor, third)).containsExactly(second, first);

        says(assessor, second, third, "undo").done();
        assertThat(matter(assessor, first)).containsExactly(second);
        assertThat(matter(assessor, third)).isEmpty();
    }

    // [itest->req~one-matter-is-shown-by-its-chains~1]
    @Test
    void the_lead_of_a_region_sees_the_chain_across_two_forces_and_an_officer_of_one_only_whom_to_ring() {
        String here = reports("lx_region", "LX-19");
        String middle = theirIntake.reports(
                "NCA_PACKAGE",
                Reports.direct(
                        "LX-20",
                        Map.of(
                                "phones",
                                List.of("07700 900932"),
                                "usernames",
                                List.of(Map.of("platform", "Example Chat", "name", "lx_region"))),
                        THERE));
        String far = theirIntake.reports("NCA_PACKAGE", Reports.about("07700 900932", "LX-21", THERE));
        decides(assessor, here, middle, true);
        decides(theirs, middle, here, true);
        decides(theirs, middle, far, true);

        assertThat(matter(region, here)).containsExactly(middle, far);
        assertThat(matter(assessor, here)).containsExactly(middle);
        JsonNode pointer = assessor.get("/cases/" + here + "/matter").json().at("/cases/0");
        assertThat(pointer.at("/within").asBoolean()).isFalse();
        assertThat(pointer.at("/contact").asString("")).isEqualTo("desk-south-yorkshire@forces.example");
        assertThat(pointer.at("/chain/0/agreed").asString("")).isEqualTo("THIS_SIDE");
        assertThat(assessor.get("/cases/" + here + "/matter").text()).doesNotContain(far);
        assertThat(page(here)).contains("South Yorkshire. Ring desk-south-yorkshire@forces.example.");
        assertThat(assessor.get("/cases/" + far + "/matter").status()).isEqualTo(404);
    }

    // [itest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void on_the_page_a_link_is_barred_its_bar_lifted_and_the_decision_taken_back() {
        String here = reports("lx_page", "LX-22");
        String there = reports("lx_page", "LX-23");
        decides(inspector, here, there, false);

        fillsIn(here, there, "/link/bar");
        assertThat(page(here)).contains("This side has barred the link. seen on the page");
        fillsIn(here, there, "/link/bar/lift");
        assertThat(page(here)).doesNotContain("This side has barred the link.");
        fillsIn(here, there, "/link/undo");

        assertThat(assessor.sees(here).has("/links/0/sameMatter")).isFalse();
    }

    private void fillsIn(String here, String there, String form) {
        CaseSeen seen = assessor.sees(here);
        browser.fillsIn(
                "/cases/" + here,
                "/cases/" + here + form,
                Map.of(
                        "version",
                        String.valueOf(seen.json().at("/version").asInt()),
                        "link",
                        link(seen, there).at("/id").asString(""),
                        "reason",
                        "seen on the page"));
    }

    private void later() {
        scene.passes(Duration.ofHours(1));
    }

    private String page(String reference) {
        return PageSeen.of(browser.get("/cases/" + reference)).text();
    }

    private String reports(String name, String number) {
        return intake.reports("NCA_PACKAGE", Reports.aboutHandle(name, number, HERE));
    }

    private String theyReport(String name, String number) {
        return theirIntake.reports("NCA_PACKAGE", Reports.aboutHandle(name, number, THERE));
    }

    private void bar(String here, String there) {
        decides(assessor, here, there, false);
        says(inspector, here, there, "bar").done();
    }

    private void close(String here, String there) {
        assessor.post("/cases/" + here + "/checks/PND", Reports.searched()).done();
        bar(here, there);
        assessor.post("/cases/" + here + "/grade", Reports.grade("VERY_HIGH")).done();
        investigator.post("/cases/" + here + "/owner", Map.of()).done();
        supervisor.post("/cases/" + here + "/closing", OUTCOME).done();
    }

    private static void decides(Person by, String here, String there, boolean same) {
        by.post(act(by, here, there, "decision"), Map.of("sameMatter", same, "reason", "as it looks today"))
                .done();
    }

    private static Said says(Person by, String here, String there, String what) {
        return by.post(act(by, here, there, what), Map.of("reason", "as it looks today"));
    }

    private String act(String here, String there, String what) {
        return act(assessor, here, there, what);
    }

    private static String act(Person by, String here, String there, String what) {
        String link = link(by.sees(here), there).at("/id").asString("");
        return "/cases/" + here + "/links/" + link + "/" + what;
    }

    private static JsonNode link(CaseSeen seen, String to) {
        return seen.list("/links")
                .filter(link -> link.at("/reference").asString("").equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> matter(Person by, String reference) {
        return by.get("/cases/" + reference + "/matter")
                .json()
                .at("/cases")
                .valueStream()
                .map(other -> other.at("/reference").asString(""))
                .toList();
    }
}
