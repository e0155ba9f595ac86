package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A03, the regrade: in a very high case a household check returns a child of fifteen, and nobody grades again. */
class A03ChildFoundAtTheAddressTest {

    private static final String HOME = "3 Example Street";

    private final Scene scene = Scene.at("2026-06-02T08:00:00Z");
    private final Person assessor = scene.person("a03-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("a03-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private static int number = 330;

    private final String reference =
            assessor.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-A03-" + number, Scene.DEVON));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~news-asks-for-another-look~1]
    @Test
    void four_hours_without_another_grade_are_a_breach_that_climbs_the_ladder() {
        graded("VERY_HIGH");
        assessor.recordsAround(reference, Reports.suspect("LIVES_AT", "ADDRESS", HOME));
        scene.passes(Duration.ofHours(1));
        Instant found = scene.now();
        childReturned(15);

        CaseSeen.Clock regrade = assessor.sees(reference).running("K06b").getFirst();
        assertThat(regrade).returns(found, CaseSeen.Clock::startedAt);
        assertThat(regrade).returns(found.plus(Duration.ofHours(4)), CaseSeen.Clock::dueAt);
        assertThat(assessor.sees(reference).known("RESIDENT_CHILD")).containsExactly("YES");

        scene.passes(Duration.ofHours(4).plusMinutes(1));
        assertThat(assessor.sees(reference).running("K06b")).singleElement().matches(CaseSeen.Clock::breached);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "K06b at 50 % of its time: it is for the investigator",
                        "K06b at 75 % of its time: it is for the supervisor",
                        "K06b at 90 % of its time: it is for the inspector",
                        "K06b at 100 % of its time: it is for the head of unit");
        scene.passes(Duration.ofHours(4));
        assertThat(told()).contains("K06b at 200 % of its time: it is for the chief officer");

        assessor.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
        assertThat(assessor.sees(reference).running("K06b")).isEmpty();
        assertThat(assessor.sees(reference).list("/gradeHistory")).hasSizeGreaterThan(1);
    }

    // [itest->req~the-household-answers-at-once~1]
    @Test
    void a_low_case_in_which_a_child_is_found_is_raised_at_once_and_the_new_limit_stands() {
        assessor.asksLow(reference);
        supervisor.reviews(reference, true);
        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("LOW");

        String child = identified(15);
        assessor.recordsAround(reference, Reports.child(child, "LIVES_AT", "ADDRESS", "1, example street"));

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.texts("/grade/rules")).contains("R-B");
        assertThat(seen.json().at("/grade/confirmed").asBoolean()).isFalse();
        assertThat(seen.known("RESIDENT_CHILD")).containsExactly("YES");
        assertThat(seen.running("K06b")).hasSize(1);
    }

    // [itest->req~the-household-has-the-last-word~1]
    @Test
    void a_child_who_has_moved_out_leaves_no_child_there_once_the_household_is_established_again() {
        assessor.recordsAround(reference, Reports.suspect("LIVES_AT", "ADDRESS", HOME));
        String child = childReturned(15);
        assertThat(assessor.sees(reference).known("RESIDENT_CHILD")).containsExactly("YES");
        scene.passes(Duration.ofDays(2));

        String relation = assessor.sees(reference)
                .list("/household/relations")
                .filter(related -> related.at("/from/name").asString("").equals(child))
                .map(related -> related.at("/id").asString(""))
                .findFirst()
                .orElseThrow();
        assessor.post(
                        "/cases/" + reference + "/relations/" + relation + "/end",
                        Map.of("until", "2026-06-03", "source", "school", "evidence", "a change of address"))
                .done();
        assertThat(assessor.sees(reference).known("RESIDENT_CHILD")).containsExactly("UNKNOWN");
        assessor.establishes(reference, HOME);

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.known("RESIDENT_CHILD")).containsExactly("NO");
        assertThat(seen.text("/grade/grade")).as("no machine lowers a grade").isEqualTo("HIGH");
    }

    // [itest->req~the-household-answers-at-once~1]
    @Test
    void a_day_on_which_a_child_moves_in_is_noticed_by_the_watch() {
        assessor.recordsAround(reference, Reports.suspect("LIVES_AT", "ADDRESS", HOME));
        String child = identified(8);
        assessor.post("/cases/" + reference + "/relations", movingIn(child, HOME, "2026-06-04"))
                .done();
        assessor.establishes(reference, HOME);
        assertThat(assessor.sees(reference).known("RESIDENT_CHILD")).containsExactly("NO");

        scene.passes(Duration.ofDays(2));

        assertThat(assessor.sees(reference).known("RESIDENT_CHILD")).containsExactly("YES");
    }

    // [itest->req~the-household-answers-at-once~1]
    @Test
    void whoever_asks_for_low_on_the_day_on_which_a_child_moves_in_is_refused_though_nobody_has_acted_since() {
        assessor.asksLow(reference);
        supervisor.reviews(reference, true);
        String child = identified(8);
        assessor.post("/cases/" + reference + "/relations", movingIn(child, "1 Example Street", "2026-06-03"))
                .done();
        assessor.establishes(reference, "1 Example Street");
        assertThat(assessor.sees(reference).known("RESIDENT_CHILD")).containsExactly("NO");

        scene.turnsTo(Instant.parse("2026-06-02T23:00:00Z"));

        assessor.post("/cases/" + reference + "/grade", Reports.grade("LOW")).refused("grade-refused", "R-B");
        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("HIGH");
    }

    private static Map<String, Object> movingIn(String child, String address, String since) {
        var relation = new HashMap<>(Reports.child(child, "LIVES_AT", "ADDRESS", address));
        relation.put("since", since);
        return relation;
    }

    /** A household check finds a child at the address. */
    private String childReturned(int age) {
        String child = identified(age);
        assessor.recordsAround(reference, Reports.child(child, "LIVES_AT", "ADDRESS", HOME));
        return child;
    }

    private String identified(int age) {
        assessor.post("/cases/" + reference + "/children", Reports.child(age, "UNKNOWN"))
                .done();
        return assessor.sees(reference).text("/children/0/id");
    }

    private void graded(String grade) {
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.post("/cases/" + reference + "/grade", Reports.grade(grade)).done();
    }

    private List<String> told() {
        CaseSeen seen = assessor.sees(reference);
        return Stream.of("Clock breached", "Clock warning")
                .flatMap(what -> seen.told(what).stream())
                .filter(detail -> detail.startsWith("K06b "))
                .toList();
    }
}
