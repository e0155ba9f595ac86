package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clocks of a restricted case wake those on its list, and when none of them is there, the desk, which learns no more than whom to ring. */
class RestrictedAndLateTest {

    private static final String RING =
            "Something is late in a restricted case that nobody who is there may see: ring rl-inspector";

    private static int number = 480;

    private final Scene scene = Scene.whereStaffAreKnown("2026-09-15T08:00:00Z");
    private final Person head = scene.person("rl-head", Scene.AVON, Role.HEAD_OF_UNIT);
    private final Person intake = scene.person("rl-intake", Scene.AVON, Role.INTAKE_OFFICER);
    private final Person officer = scene.person("rl-officer", Scene.AVON, Role.INVESTIGATOR);
    private final Person inspector = scene.person("rl-inspector", Scene.AVON, Role.INSPECTOR);

    @BeforeEach
    void the_unit_is_in_the_register() {
        joins("rl-officer", Role.INVESTIGATOR);
        joins("rl-inspector", Role.INSPECTOR);
        joins("rl-supervisor", Role.SUPERVISOR);
        joins("rl-head", Role.HEAD_OF_UNIT);
    }

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~a-restricted-case-is-met-by-its-list~1]
    @Test
    void nobody_but_those_on_the_list_is_told_and_the_list_of_notices_shows_it_to_nobody_else() {
        String secret = restricted();

        scene.passes(Duration.ofHours(12));

        assertThat(told(secret))
                .isNotEmpty()
                .allMatch(said -> said.contains("Told: rl-officer") || said.contains("Told: rl-inspector"));
        assertThat(PageSeen.of(scene.browser("avon-supervisor").get("/notices")).text())
                .doesNotContain(secret)
                .doesNotContain(RING);
        assertThat(PageSeen.of(scene.browser("avon-supervisor").get("/briefing"))
                        .text())
                .doesNotContain(secret);
    }

    // [itest->req~who-would-be-told-is-named~1]
    @Test
    void the_clocks_of_the_case_name_whom_of_the_list_the_ladder_would_tell_next() {
        joins("avon-inspector", Role.INSPECTOR);
        String secret = restricted();
        inspector
                .put(
                        "/cases/" + secret + "/restriction",
                        Map.of(
                                "people",
                                List.of("rl-officer", "avon-inspector"),
                                "answers",
                                "SILENCE",
                                "reason",
                                "another team"))
                .done();

        String page = PageSeen.of(scene.browser("avon-inspector").get("/cases/" + secret + "/clocks"))
                .text();

        assertThat(page)
                .contains("which is avon-inspector now")
                .as("who is not on the list")
                .doesNotContain("rl-supervisor", "rl-head");
    }

    @Test
    void when_nobody_on_the_list_is_there_the_desk_reads_that_something_is_late_and_whom_to_ring() {
        String secret = restricted();
        away("rl-officer");
        away("rl-inspector");

        scene.passes(Duration.ofHours(12));

        assertThat(told(secret)).isNotEmpty().allMatch(said -> said.contains("Told: the desk of the force"));
        assertThat(PageSeen.of(scene.browser("avon-supervisor").get("/notices")).text())
                .contains(RING)
                .doesNotContain(secret);
        back("rl-officer");
        back("rl-inspector");
    }

    private String restricted() {
        number++;
        String reference =
                intake.reports("NCA_PACKAGE", Reports.about("07700 900" + number, "PKG-RL-" + number, Scene.AVON));
        officer.post("/cases/" + reference + "/owner", Map.of()).done();
        inspector
                .put(
                        "/cases/" + reference + "/restriction",
                        Map.of("people", List.of("rl-officer"), "answers", "SILENCE", "reason", "a colleague is near"))
                .done();
        return reference;
    }

    private List<String> told(String reference) {
        CaseSeen seen = inspector.sees(reference);
        return Stream.of("Clock breached", "Clock warning")
                .flatMap(what -> seen.told(what).stream())
                .toList();
    }

    private void joins(String person, Role role) {
        head.put("/staff/" + person, Map.of("name", person, "roles", List.of(role.name())))
                .done();
    }

    private void away(String person) {
        head.post(
                        "/staff/" + person + "/absences",
                        Map.of("from", "2026-09-15", "until", "2026-09-20", "kind", "LEAVE"))
                .done();
    }

    private void back(String person) {
        head.delete("/staff/" + person + "/absences/2026-09-15", Map.of()).done();
    }
}
