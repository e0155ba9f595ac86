package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who and what is around a suspect, recorded and read through the API, and what makes somebody look at a grade again. */
class AroundTheSuspectTest {

    private static final String HOME = "7 Example Street";
    private static int number = 360;

    private final Scene scene = Scene.at("2026-10-05T09:00:00Z");
    private final Person assessor = scene.person("around-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person investigator = scene.person("around-investigator", Scene.DEVON, Role.INVESTIGATOR);
    private final Person supervisor = scene.person("around-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private final String reference =
            assessor.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-AROUND-" + number, Scene.DEVON));
    private final String relations = "/cases/" + reference + "/relations";

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~nobody-ticks-that-no-child-lives-there~1]
    @Test
    void nobody_ticks_that_no_child_lives_there_and_nobody_speaks_for_the_household() {
        answers("RESIDENT_CHILD", "NO", "visit").refused("household-answers");
        answers("REGULAR_CHILD_ACCESS", "NO", " Household").refused("source-reserved");
        assertThat(assessor.sees(reference).known("RESIDENT_CHILD")).isEmpty();

        answers("RESIDENT_CHILD", "UNKNOWN", "visit").done();
        answers("REGULAR_CHILD_ACCESS", "NO", "school").done();
        scene.passes(Duration.ofHours(1));
        assessor.livesAlone(reference);
        assertThat(assessor.sees(reference).known("RESIDENT_CHILD")).containsExactly("NO");
        answers("RESIDENT_CHILD", "YES", "neighbour").done();
        assertThat(assessor.sees(reference).known("RESIDENT_CHILD"))
                .as("the worse counts")
                .containsExactly("YES");
    }

    @Test
    void the_suspect_needs_no_name_and_an_empty_one_is_none() {
        Map<String, Object> home =
                with(Reports.suspect("LIVES_AT", "ADDRESS", HOME), "from", Map.of("kind", "SUSPECT", "name", ""));

        assessor.post(relations, home).done();

        assertThat(assessor.sees(reference).list("/household/relations")).hasSize(1);
    }

    // [itest->req~a-child-is-identified-first~1]
    @Test
    void a_child_is_identified_before_anything_is_recorded_about_it() {
        String nobody = "00000000-0000-0000-0000-00000000002a";

        assessor.post(relations, Reports.child(nobody, "LIVES_AT", "ADDRESS", HOME))
                .refused("no-such-child");
        assessor.post(relations, Reports.suspect("SEES", "CHILD", nobody)).refused("no-such-child");
        assertThat(assessor.sees(reference).list("/household/relations")).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason() {
        assessor.post(relations, Reports.suspect("ATTENDS", "SCHOOL", "Example Primary"))
                .refused("does-not-fit");
        assessor.post(
                        relations,
                        with(
                                with(Reports.suspect("LIVES_AT", "ADDRESS", HOME), "since", "2026-09-02"),
                                "until",
                                "2026-09-01"))
                .refused("ends-before-it-begins");
        assessor.post(
                        relations,
                        with(Reports.suspect("LIVES_AT", "ADDRESS", HOME), "checkedAt", "2026-10-06T09:00:00Z"))
                .refused("not-yet-asked");
        assessor.post("/cases/" + reference + "/households", Reports.established(HOME))
                .refused("no-such-address");
        assessor.post(
                        relations + "/00000000-0000-0000-0000-00000000002a/end",
                        Map.of("until", "2026-10-01", "source", "council", "evidence", "moved"))
                .refused("no-such-relation");
        assertThat(assessor.post(
                                relations,
                                Map.of(
                                        "kind",
                                        "LIVES_AT",
                                        "from",
                                        Map.of("kind", "SUSPECT"),
                                        "to",
                                        Map.of("kind", "ADDRESS"),
                                        "source",
                                        "council"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_relation_sent_twice_under_one_name_is_one_and_carries_its_source_and_its_days() {
        Map<String, Object> home = with(Reports.suspect("LIVES_AT", "ADDRESS", HOME), "since", "2026-01-15");
        assessor.post(relations, home, "Idempotency-Key", "home-1").done();
        assessor.post(relations, home, "Idempotency-Key", "home-1").done();

        assertThat(assessor.sees(reference).list("/household/relations"))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.at("/kind").asString("")).isEqualTo("LIVES_AT");
                    assertThat(relation.at("/from/kind").asString("")).isEqualTo("SUSPECT");
                    assertThat(relation.at("/to/name").asString("")).isEqualTo(HOME);
                    assertThat(relation.at("/since").asString("")).isEqualTo("2026-01-15");
                    assertThat(relation.at("/source").asString("")).isEqualTo("council");
                    assertThat(relation.at("/checkedAt").asString(""))
                            .isEqualTo(scene.now().toString());
                    assertThat(relation.at("/holds").asBoolean()).isTrue();
                });
        assertThat(assessor.post(relations, home, "If-Match", "\"1\"").status()).isEqualTo(412);
    }

    // [itest->req~the-household-answers-at-once~1]
    @Test
    void work_at_a_school_is_a_position_of_trust_as_soon_as_it_is_recorded() {
        assessor.recordsAround(reference, Reports.suspect("VOLUNTEERS_AT", "SCHOOL", "Example Primary"));

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.known("POSITION_OF_TRUST")).containsExactly("YES");
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.texts("/grade/rules")).contains("R-D");
        assertThat(seen.running("K16")).hasSize(1);
        assertThat(String.join("\n", seen.told("Fact established"))).doesNotContain("Example Primary");
    }

    // [itest->req~news-asks-for-another-look~1]
    @Test
    void a_new_address_a_device_result_and_a_change_of_bail_each_ask_for_another_look() {
        graded();
        assessor.recordsAround(reference, Reports.suspect("STAYS_AT", "ADDRESS", HOME));
        looksAgainWithin(Duration.ofHours(24));

        graded();
        news("DEVICE_RESULT").done();
        looksAgainWithin(Duration.ofHours(24));

        graded();
        assessor.post("/cases/" + reference + "/children", Reports.child(8, "NO"))
                .done();
        graded();
        scene.passes(Duration.ofHours(1));
        news("BAIL_CHANGE").done();
        looksAgainWithin(Duration.ofHours(4));
        assertThat(assessor.sees(reference).told("Grade to be looked at again")).hasSize(2);
    }

    // [itest->req~news-asks-for-another-look~1]
    @Test
    void what_the_platform_hears_of_by_itself_needs_no_word_and_before_the_first_grade_one_clock_is_enough() {
        news("NEW_LINK").refused("recorded-by-itself");

        news("DEVICE_RESULT").done();

        assertThat(assessor.sees(reference).running("K06b")).isEmpty();
        assertThat(assessor.sees(reference).running("K06")).hasSize(1);
    }

    // [itest->req~an-old-check-establishes-no-household~1]
    @Test
    void who_lived_at_an_address_long_ago_establishes_nothing() {
        assessor.recordsAround(reference, Reports.suspect("LIVES_AT", "ADDRESS", HOME));
        String longAgo = scene.now().minus(Duration.ofDays(29)).toString();

        assessor.post("/cases/" + reference + "/households", with(Reports.established(HOME), "checkedAt", longAgo))
                .refused("asked-long-ago");
    }

    // [itest->req~no-closing-on-an-old-grade~1]
    @Test
    void a_case_is_closed_on_a_grade_that_somebody_has_looked_at_within_a_day() {
        graded();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        scene.passes(Duration.ofHours(25));
        scene.chiefKnows(reference, Scene.DEVON);

        Instant idle = idleSince();
        closes().refused("look-again");
        CaseSeen seen = supervisor.sees(reference);
        assertThat(idleSince()).as("closing in vain is no work on the case").isEqualTo(idle);
        assertThat(seen.text("/state")).isNotEqualTo("CLOSED");
        assertThat(seen.told("Grade to be looked at again")).containsExactly("the case is to be closed");
        assertThat(seen.running("K06b")).singleElement().returns(scene.now(), CaseSeen.Clock::startedAt);

        graded();
        assertThat(supervisor.sees(reference).running("K06b")).isEmpty();
        scene.passes(Duration.ofHours(24));
        closes().refused("breach-not-acknowledged");
        scene.chiefKnows(reference, Scene.DEVON);
        closes().done();
        assertThat(supervisor.sees(reference).text("/state")).isEqualTo("CLOSED");
    }

    private Instant idleSince() {
        return supervisor.sees(reference).running("K50").getFirst().startedAt();
    }

    // [itest->req~twice-late-is-known-to-a-chief-officer~1]
    @Test
    void nothing_that_is_late_twice_over_is_closed_unknown_even_where_nobody_has_looked_at_the_clocks_since() {
        graded();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        scene.turnsTo(scene.now().plus(Duration.ofHours(49)));

        assertThat(supervisor.sees(reference).running("K51")).isEmpty();
        closes().refused("breach-not-acknowledged");
    }

    // [itest->req~no-closing-on-an-old-grade~1]
    @Test
    void news_since_the_last_look_asks_for_another_before_the_case_is_closed() {
        graded();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        news("DEVICE_RESULT").done();

        closes().refused("look-again");
        graded();
        closes().done();
    }

    // [itest->req~no-closing-on-an-old-grade~1]
    @Test
    void a_yes_and_a_child_since_the_last_look_ask_for_another_too() {
        graded();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        assessor.put(
                        "/cases/" + reference + "/facts/VIOLENCE_MARKER",
                        Map.of("answer", "YES", "source", "PND", "evidence", "an entry of last year"))
                .done();
        closes().refused("look-again");

        graded();
        closes().done();
    }

    // [itest->req~new-facts-open-a-closed-case~1]
    @Test
    void somebody_who_becomes_known_around_the_suspect_opens_a_closed_case() {
        graded();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        closes().done();

        assessor.recordsAround(reference, Reports.suspect("LIVES_AT", "ADDRESS", HOME));
        assertThat(supervisor.sees(reference).text("/state")).isEqualTo("ASSESS");
    }

    // [utest->req~the-stricter-due-time-stands~1]
    @Test
    void the_stricter_limit_of_enforcement_stands_until_the_other_person_has_approved_less() {
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.livesAlone(reference);
        assessor.post("/cases/" + reference + "/grade", Reports.grade("HIGH")).done();
        Instant decided = scene.now();
        scene.passes(Duration.ofHours(1));

        assessor.thinks(reference, "MEDIUM");
        assertThat(assessor.post("/cases/" + reference + "/grade", Reports.grade("MEDIUM"))
                        .status())
                .isEqualTo(202);
        assertThat(due("K09")).isEqualTo(decided.plus(Duration.ofDays(7)));
        assertThat(due("K09b")).isEqualTo(decided.plus(Duration.ofDays(10)));

        supervisor.reviews(reference, true);
        assertThat(due("K09")).isEqualTo(decided.plus(Duration.ofDays(14)));
        assertThat(due("K09b")).isEqualTo(decided.plus(Duration.ofDays(21)));
    }

    private Instant due(String clock) {
        return assessor.sees(reference).running(clock).getFirst().dueAt();
    }

    private void looksAgainWithin(Duration time) {
        assertThat(assessor.sees(reference).running("K06b"))
                .singleElement()
                .returns(scene.now(), CaseSeen.Clock::startedAt)
                .returns(scene.now().plus(time), CaseSeen.Clock::dueAt);
    }

    private void graded() {
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
        assertThat(assessor.sees(reference).running("K06b")).isEmpty();
    }

    private Said news(String trigger) {
        return assessor.post(
                "/cases/" + reference + "/news", Map.of("trigger", trigger, "because", "word from the laboratory"));
    }

    private Said closes() {
        return supervisor.post("/cases/" + reference + "/closing", Map.of("outcome", "18", "reason", "done"));
    }

    private Said answers(String question, String answer, String source) {
        return assessor.put(
                "/cases/" + reference + "/facts/" + question,
                Map.of("answer", answer, "source", source, "evidence", "asked at the door"));
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }
}
