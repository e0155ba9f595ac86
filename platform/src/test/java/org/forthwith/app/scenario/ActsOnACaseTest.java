package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What programs may and may not do with a case, through the doors that people use. */
class ActsOnACaseTest {

    private static int number = 300;

    private final Scene scene = Scene.at("2026-09-07T09:00:00Z");
    private final Person intake = scene.person("acts-intake", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("acts-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person investigator = scene.person("acts-investigator", Scene.DEVON, Role.INVESTIGATOR);
    private final Person supervisor = scene.person("acts-supervisor", Scene.DEVON, Role.SUPERVISOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~a-state-says-who-enters-it~1]
    @Test
    void no_case_is_allocated_shared_or_closed_by_saying_so() {
        String reference = reported();
        moves(supervisor, reference, "ASSESS").done();

        moves(supervisor, reference, "ALLOCATED").refused("take-instead");
        moves(supervisor, reference, "GRADE_REVIEW").refused("grade-instead");
        moves(supervisor, reference, "CLOSED").refused("close-instead");
        assessor.post("/cases/" + reference + "/children", Reports.child(8, "UNKNOWN"))
                .done();
        moves(supervisor, reference, "SHARED").refused("share-instead");
        moves(supervisor, reference, "CHILD_IDENTIFIED").refused("identify-instead");
        assertThat(supervisor.sees(reference).text("/state")).isEqualTo("ASSESS");
        assertThat(supervisor.sees(reference).text("/safeguarding")).isEqualTo("CHILD_IDENTIFIED");
        assertThat(supervisor.sees(reference).text("/children/0/livesWithSuspect"))
                .isEqualTo("UNKNOWN");
    }

    // [itest->req~a-state-says-who-enters-it~1]
    @Test
    void whoever_takes_reports_in_acknowledges_them_and_says_nothing_about_a_warrant() {
        String reference = reported();
        moves(intake, reference, "TRIAGE").done();
        graded(reference);
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();

        moves(intake, reference, "PLAN").refused("not-qualified");
        moves(investigator, reference, "PLAN").done();
    }

    // [itest->req~only-a-confirmed-grade-passes~1]
    @Test
    void a_case_whose_grade_the_rules_have_raised_since_is_not_closed_before_a_person_has_looked() {
        String reference = reported();
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.post("/cases/" + reference + "/grade", Reports.grade("MEDIUM")).done();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        fact(assessor, reference, "POSITION_OF_TRUST", "YES", "employer").done();

        CaseSeen raised = supervisor.sees(reference);
        assertThat(raised.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(raised.running("K06b")).hasSize(1);
        closes(reference).refused("grade-unconfirmed");

        assessor.post("/cases/" + reference + "/grade", Reports.grade("HIGH")).done();
        closes(reference).done();
    }

    // [itest->req~nobody-takes-back-another-ones-yes~1]
    @Test
    void nobody_erases_what_a_report_says_by_borrowing_its_source() {
        Map<String, Object> urgent = Map.of(
                "format", "direct-report-1",
                "reference", "DESK-ACTS-" + ++number,
                "receivedVia", "front-desk",
                "concern", "CONTACT_ONLINE",
                "suspect", Map.of("phones", List.of("07700 900" + number)),
                "place", Map.of("force", Scene.DEVON),
                "deviceAdvice", "was-reset");
        String reference = intake.reports("PUBLIC", urgent);
        String question = "FLIGHT_OR_EVIDENCE_LOSS_RISK";
        String source = said(assessor.sees(reference), question).getFirst();
        scene.passes(Duration.ofHours(1));

        fact(assessor, reference, question, "NO", source).done();

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.list("/rules/explanation/known")
                        .filter(ground -> ground.at("/question").asString("").equals(question)))
                .singleElement()
                .matches(ground -> ground.at("/answer").asString("").equals("YES"))
                .matches(ground -> ground.at("/contradicted").asBoolean());
        assertThat(said(seen, question)).containsExactly(source, source);
    }

    // [utest->req~risk-lower-needs-another-person~1]
    @Test
    void a_grade_below_the_one_that_stands_takes_two_also_when_whoever_raised_it_takes_the_answer_back() {
        String reference = reported();
        fact(assessor, reference, "POSITION_OF_TRUST", "YES", "employer").done();
        scene.passes(Duration.ofHours(1));
        fact(assessor, reference, "POSITION_OF_TRUST", "NO", "employer").done();
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();

        assertThat(assessor.sees(reference).text("/rules/proposes")).isEqualTo("MEDIUM");
        assessor.thinks(reference, "MEDIUM");
        assertThat(assessor.post("/cases/" + reference + "/grade", Reports.grade("MEDIUM"))
                        .status())
                .isEqualTo(202);
        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("HIGH");
    }

    // [itest->req~only-the-owning-force-acts~1]
    @Test
    void a_regional_lead_reads_the_cases_of_the_region_and_works_those_of_their_own_force_only() {
        String reference = reported();
        Person region = scene.person("acts-region", Scene.AVON, Role.REGIONAL_LEAD, Role.SUPERVISOR);

        assertThat(region.sees(reference).text("/force")).isEqualTo(Scene.DEVON);
        region.post("/cases/" + reference + "/grade", Reports.grade("HIGH")).refused("other-force");
        region.post("/cases/" + reference + "/closing", Map.of("outcome", "18", "reason", "done"))
                .refused("other-force");
        assertThat(String.join("\n", supervisor.sees(reference).told("Refused: an act of another force")))
                .contains("another force");
    }

    // [itest->req~a-review-names-what-it-read~1]
    @Test
    void a_second_person_agrees_to_what_they_read_and_to_nothing_that_was_asked_for_since() {
        String reference = reported();
        String review = "/cases/" + reference + "/grade/review";
        Map<String, Object> agreed = Map.of("approves", true, "reason", "agreed", "change", "what I read");

        assertThat(supervisor.post(review, agreed).status()).isEqualTo(428);
        assertThat(supervisor.post(review, agreed, "If-Match", "*").status()).isEqualTo(428);
        assertThat(supervisor.post(review, agreed, "If-Match", "\"1\"").status())
                .isEqualTo(412);
    }

    // [itest->req~a-declined-review-allocates-nothing~1]
    @Test
    void a_declined_review_does_not_allocate_a_case_that_nobody_has_graded() {
        String reference = reported();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        assessor.asksLow(reference);

        supervisor.reviews(reference, false);

        assertThat(supervisor.sees(reference).text("/state")).isEqualTo("ASSESS");
    }

    @Test
    void a_case_is_not_closed_while_a_grade_waits_for_a_second_person() {
        String reference = reported();
        graded(reference);
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        assessor.asksLow(reference);

        closes(reference).refused("review-undecided");
    }

    // [itest->req~the-platforms-word-on-links-is-its-own~1]
    @Test
    void nobody_answers_in_the_name_of_the_search_for_links() {
        String reference = reported();

        supervisor
                .put(
                        "/cases/" + reference + "/facts/LINKED_CASE_OTHER_FORCE",
                        Map.of("answer", "YES", "source", " Deconfliction", "evidence", "seen"))
                .refused("source-reserved");
    }

    // [itest->req~whoever-may-not-close-searches-nothing~1]
    @Test
    void a_closing_on_what_has_changed_since_searches_nothing() {
        String reference = reported();
        String read = "\"" + supervisor.sees(reference).json().at("/version").asInt() + "\"";
        graded(reference);
        long searches = supervisor.sees(reference).told("All forces searched").size();

        Said stale = supervisor.post(
                "/cases/" + reference + "/closing", Map.of("outcome", "18", "reason", "done"), "If-Match", read);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(supervisor.sees(reference).told("All forces searched")).hasSize((int) searches);
    }

    @Test
    void every_act_says_when_the_case_has_moved_on_since_it_was_read() {
        String reference = reported();
        String act = "/cases/" + reference;
        String read = "\"1\"";

        for (Said said : List.of(
                supervisor.post(act + "/checks/PND", Reports.searched(), "If-Match", read),
                supervisor.post(act + "/checks/PND/waiver", Map.of("reason", "down"), "If-Match", read),
                supervisor.post(act + "/children", Reports.child(8, "NO"), "If-Match", read),
                supervisor.post(act + "/support", Map.of("service", "s", "answer", "ACCEPTED"), "If-Match", read),
                supervisor.post(
                        act + "/identifiers",
                        Map.of("kind", "PHONE", "value", "07700 900399", "howKnown", "a bill"),
                        "If-Match",
                        read))) {
            assertThat(said.status()).as(said.text()).isEqualTo(412);
        }
    }

    // [itest->req~a-child-sent-twice-is-one-child~1]
    @Test
    void a_child_sent_twice_under_one_name_is_one_child_and_an_adult_is_none() {
        String reference = reported();
        String children = "/cases/" + reference + "/children";
        Map<String, Object> child = Reports.child(8, "YES");

        assessor.post(children, child, "Idempotency-Key", "send-1").done();
        assessor.post(children, child, "Idempotency-Key", "send-1").done();
        assertThat(assessor.sees(reference).list("/children")).hasSize(1);
        assessor.post(children, child, "Idempotency-Key", "send-2").done();
        assertThat(assessor.sees(reference).list("/children")).hasSize(2);

        assertThat(assessor.post(children, Reports.child(20, "YES")).status()).isEqualTo(400);
    }

    // [itest->req~an-answer-says-when-it-was-looked-up~1]
    @Test
    void an_answer_says_when_its_source_was_asked_and_that_is_never_still_to_come() {
        String reference = reported();
        String path = "/cases/" + reference + "/facts/POSITION_OF_TRUST";
        Map<String, Object> asked = Map.of("answer", "YES", "source", "employer");

        assessor.put(path, with(asked, "checkedAt", "2026-09-08T09:00:00Z")).refused("not-yet-asked");
        assessor.put(path, with(asked, "checkedAt", "2026-09-06T15:00:00Z")).done();

        assertThat(assessor.sees(reference)
                        .list("/rules/explanation/known")
                        .flatMap(ground -> ground.at("/said").valueStream())
                        .map(fact -> fact.at("/checkedAt").asString("")))
                .contains("2026-09-06T15:00:00Z");
    }

    @Test
    void a_case_says_what_its_grading_waits_for() {
        String reference = reported();
        assertThat(assessor.sees(reference).text("/rules/outcome")).isEqualTo("NEEDS_FACTS");

        fact(assessor, reference, "SUSPECT_IS_CHILD", "YES", "date of birth").done();
        assertThat(assessor.sees(reference).text("/rules/outcome")).isEqualTo("NEEDS_SUPERVISOR");
        assertThat(assessor.sees(reference).text("/rules/needs")).contains("child-suspect pathway");
    }

    // [utest->req~risk-unknown-residence-grows~1]
    @Test
    void a_household_that_nobody_checks_makes_the_grade_grow_when_the_clocks_are_watched() {
        String reference = reported();
        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("MEDIUM");

        scene.passes(Duration.ofHours(24));

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.texts("/grade/rules")).contains("R-C");
    }

    private String reported() {
        return intake.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-ACTS-" + number, Scene.DEVON));
    }

    private void graded(String reference) {
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
    }

    private Said closes(String reference) {
        return supervisor.post("/cases/" + reference + "/closing", Map.of("outcome", "18", "reason", "done"));
    }

    private static Said moves(Person who, String reference, String to) {
        return who.post("/cases/" + reference + "/moves", Map.of("to", to));
    }

    private static Said fact(Person who, String reference, String question, String answer, String source) {
        return who.put(
                "/cases/" + reference + "/facts/" + question,
                Map.of("answer", answer, "source", source, "evidence", "asked on the telephone"));
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }

    private static List<String> said(CaseSeen seen, String question) {
        return seen.list("/rules/explanation/known")
                .filter(ground -> ground.at("/question").asString("").equals(question))
                .flatMap(ground -> ground.at("/said").valueStream())
                .map(fact -> fact.at("/source").asString(""))
                .toList();
    }
}
