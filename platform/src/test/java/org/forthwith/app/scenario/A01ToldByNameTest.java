package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A01, by name: nobody touches a case, and the ladder tells one after another of those who are there. */
class A01ToldByNameTest {

    private static int number = 0;

    private final Scene scene = Scene.whereStaffAreKnown("2026-09-01T08:00:00Z");
    private final Person head = scene.person("a01-head", Scene.DEVON, Role.HEAD_OF_UNIT);
    private final Person chief = scene.person("a01-chief", Scene.DEVON, Role.CHIEF_OFFICER);
    private final Person intake = scene.person("a01-intake", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("a01-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("a01-supervisor", Scene.DEVON, Role.SUPERVISOR);

    @BeforeEach
    void the_unit_is_in_the_register() {
        joins("a01-assessor", Role.ASSESSOR);
        joins("a01-supervisor", Role.SUPERVISOR);
        joins("a01-inspector", Role.INSPECTOR);
        joins("a01-head", Role.HEAD_OF_UNIT);
        chief.put("/staff/a01-chief", Map.of("name", "a01-chief", "roles", List.of("CHIEF_OFFICER")))
                .done();
    }

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~ladder-never-nobody~1]
    // [itest->req~staff-the-case-says-who-was-told~1]
    @Test
    void owner_supervisor_inspector_and_head_are_told_by_name_and_whoever_is_on_leave_is_passed_over() {
        head.post("/staff/a01-inspector/absences", absence("2026-09-02", "2026-09-15"))
                .done();
        String reference = taken();
        CaseSeen.Clock idle = assessor.sees(reference).running("K50").getFirst();

        List.of(50, 75, 90, 100, 200)
                .forEach(percent -> scene.passesUntil(idle.startedAt()
                        .plus(Duration.ofDays(3).multipliedBy(percent).dividedBy(100))));

        assertThat(told(reference))
                .containsExactlyInAnyOrder(
                        "K50 at 50 % of its time: it is for the investigator. Told: a01-assessor (investigator)",
                        "K50 at 75 % of its time: it is for the supervisor. Told: a01-supervisor (supervisor)",
                        "K50 at 90 % of its time: it is for the inspector. Told: a01-head (head of unit). "
                                + "Passed over: a01-inspector is away",
                        "K50 at 100 % of its time: it is for the head of unit. Told: a01-head (head of unit)",
                        "K50 at 200 % of its time: it is for the chief officer. Told: a01-chief (chief officer)");
        assertThat(supervisor.get("/cases").json().at("/rows").valueStream())
                .extracting(row -> row.at("/reference").asString(""))
                .contains(reference);
        head.delete("/staff/a01-inspector/absences/2026-09-02", Map.of()).done();
    }

    @Test
    void an_owner_who_has_left_is_passed_over_until_the_case_is_handed_to_somebody_who_is_there() {
        joins("a01-leaver", Role.ASSESSOR);
        Person leaver = scene.person("a01-leaver", Scene.DEVON, Role.ASSESSOR);
        String reference = opened(leaver);
        head.delete("/staff/a01-leaver", Map.of("reason", "another post")).done();

        scene.passes(Duration.ofDays(2));
        assertThat(told(reference))
                .contains("K50 at 50 % of its time: it is for the investigator. Told: a01-supervisor (supervisor). "
                        + "Passed over: a01-leaver has left");

        supervisor.post("/cases/" + reference + "/hand-over", to("a01-leaver")).refused("owner-already");
        supervisor.post("/cases/" + reference + "/hand-over", to("a01-nobody")).refused("not-in-the-register");
        supervisor
                .post("/cases/" + reference + "/hand-over", to("a01-assessor"))
                .done();
        assertThat(assessor.sees(reference).text("/owner")).isEqualTo("a01-assessor");
    }

    // [itest->req~staff-a-case-goes-to-who-is-there~1]
    @Test
    void a_case_goes_to_nobody_who_has_left_and_a_warning_says_when_somebody_is_away() {
        joins("a01-gone", Role.ASSESSOR);
        joins("a01-resting", Role.ASSESSOR);
        head.delete("/staff/a01-gone", Map.of("reason", "another post")).done();
        head.post("/staff/a01-resting/absences", absence("2026-09-01", "2026-09-09"))
                .done();
        String reference = taken();

        supervisor.post("/cases/" + reference + "/hand-over", to("a01-gone")).refused("not-in-the-register");
        Map<String, Object> calledOtherwise = new HashMap<>(to("a01-resting"));
        calledOtherwise.put("name", "Somebody Else");
        Said said = supervisor.post("/cases/" + reference + "/hand-over", calledOtherwise);

        assertThat(said.text("/warnings/0")).contains("away until 2026-09-09");
        assertThat(scene.texts("select owner_name from case_file where reference = ?", reference))
                .as("by the register, whatever whoever hands it over calls them")
                .containsExactly("a01-resting");
        assertThat(assessor.sees(reference).text("/owner")).isEqualTo("a01-resting");
    }

    private String taken() {
        return opened(assessor);
    }

    private String opened(Person owner) {
        number++;
        String reference =
                intake.reports("NCA_PACKAGE", Reports.about("07700 90016" + number, "PKG-A01N-" + number, Scene.DEVON));
        owner.post("/cases/" + reference + "/children", Reports.child(9, "YES")).done();
        owner.post("/cases/" + reference + "/owner", Map.of()).done();
        return reference;
    }

    private List<String> told(String reference) {
        CaseSeen seen = assessor.sees(reference);
        return Stream.of("Clock breached", "Clock warning")
                .flatMap(what -> seen.told(what).stream())
                .filter(detail -> detail.startsWith("K50 "))
                .toList();
    }

    private void joins(String person, Role role) {
        head.put("/staff/" + person, Map.of("name", person, "roles", List.of(role.name())))
                .done();
    }

    private static Map<String, Object> absence(String from, String until) {
        return new HashMap<>(Map.of("from", from, "until", until, "kind", "LEAVE"));
    }

    private static Map<String, Object> to(String person) {
        return Map.of("person", person, "name", person, "reason", "somebody must answer for it");
    }
}
