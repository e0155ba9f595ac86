package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A01: a case with children in the household is graded low, and then nobody touches it. */
class A01TheCaseNobodyTouchedTest {

    private static final String HOME = "12 Example Street";

    private final Scene scene = Scene.at("2026-09-01T08:00:00Z");
    private final Person intake = scene.person("a01-intake", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("a01-assessor", Scene.DEVON, Role.ASSESSOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void low_is_refused_with_the_rule_named_while_high_stands_and_a_clock_runs_for_each_child() {
        String reference = packageWithThreeChildren("PKG-A01-1", "07700 900101");

        assessor.post("/cases/" + reference + "/grade", Reports.grade("LOW")).refused("grade-refused", "R-B");

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.json().at("/grade/confirmed").asBoolean()).isFalse();
        assertThat(seen.texts("/grade/rules")).contains("R-B");
        assertThat(seen.told("Grade refused: low")).hasSize(1);
        assertThat(seen.running("K10")).hasSize(3);
        assertThat(seen.running("K10").stream().map(CaseSeen.Clock::about).distinct())
                .hasSize(3);
    }

    @Test
    void a_case_on_which_nothing_happens_is_told_to_one_rank_after_another_and_stays_on_the_board() {
        String reference = packageWithThreeChildren("PKG-A01-2", "07700 900102");
        CaseSeen.Clock idle = assessor.sees(reference).running("K50").getFirst();
        assertThat(Duration.between(idle.startedAt(), idle.dueAt())).isEqualTo(Duration.ofDays(3));

        Map<Integer, String> ladder = new TreeMap<>(Map.of(
                50, "investigator", 75, "supervisor", 90, "inspector", 100, "head of unit", 200, "chief officer"));
        List<String> soFar = new ArrayList<>();
        ladder.forEach((percent, rank) -> {
            scene.passesUntil(idle.startedAt()
                    .plus(Duration.ofDays(3).multipliedBy(percent).dividedBy(100)));
            soFar.add("K50 at " + percent + " % of its time: it is for the " + rank);
            assertThat(told(reference)).containsExactlyInAnyOrderElementsOf(soFar);
        });
        scene.passes(Duration.ofDays(540));
        assertThat(assessor.sees(reference).running("K50")).singleElement().matches(CaseSeen.Clock::breached);
        assertThat(assessor.get("/cases").json().at("/rows").valueStream())
                .filteredOn(row -> row.at("/reference").asString("").equals(reference))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.at("/closedAt").isNull()).isTrue();
                    assertThat(Instant.parse(row.at("/nextDueAt").asString(""))).isBefore(scene.now());
                });
    }

    // [itest->req~the-household-answers-at-once~1]
    @Test
    void three_children_recorded_around_the_suspect_refuse_low_as_three_who_are_said_to_live_there_do() {
        String reference = intake.reports("NCA_PACKAGE", Reports.about("07700 900103", "PKG-A01-3", Scene.DEVON));
        for (int age : List.of(4, 9, 15)) {
            assessor.post("/cases/" + reference + "/children", Reports.child(age, "UNKNOWN"))
                    .done();
        }
        assessor.recordsAround(reference, Reports.suspect("LIVES_AT", "ADDRESS", HOME));
        for (String child : assessor.sees(reference)
                .list("/children")
                .map(child -> child.at("/id").asString(""))
                .toList()) {
            assessor.recordsAround(reference, Reports.child(child, "LIVES_AT", "ADDRESS", HOME));
        }

        assessor.post("/cases/" + reference + "/grade", Reports.grade("LOW")).refused("grade-refused", "R-B");

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.json().at("/grade/confirmed").asBoolean()).isFalse();
        assertThat(seen.household("RESIDENT_CHILD").at("/answer").asString("")).isEqualTo("YES");
        assertThat(seen.running("K10").stream().map(CaseSeen.Clock::about).distinct())
                .hasSize(3);
        assertThat(seen.running("K50")).hasSize(1);
        assertThat(seen.list("/household/relations")).hasSize(4);
    }

    private List<String> told(String reference) {
        CaseSeen seen = assessor.sees(reference);
        return Stream.of("Clock breached", "Clock warning")
                .flatMap(what -> seen.told(what).stream())
                .filter(detail -> detail.startsWith("K50 "))
                .toList();
    }

    private String packageWithThreeChildren(String number, String phone) {
        String reference = intake.reports("NCA_PACKAGE", Reports.about(phone, number, Scene.DEVON));
        for (int age : List.of(4, 9, 15)) {
            assessor.post("/cases/" + reference + "/children", Reports.child(age, "YES"))
                    .done();
        }
        return reference;
    }
}
