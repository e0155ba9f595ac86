package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The register of staff, as those who answer for it keep it. */
class StaffTest {

    private static final Map<String, String> DAYS =
            Map.of("from", "2026-09-03", "until", "2026-09-10", "kind", "SICKNESS");

    private final Scene scene = Scene.whereStaffAreKnown("2026-09-01T08:00:00Z");
    private final Person head = scene.person("staff-head", Scene.WEST_YORKSHIRE, Role.HEAD_OF_UNIT);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    private void joins(String person, Role role) {
        head.put("/staff/" + person, Map.of("name", "Name of " + person, "roles", List.of(role.name())))
                .done();
    }

    // [itest->req~staff-who-plans-an-absence~1]
    @Test
    void everybody_plans_their_own_absence_and_a_supervisor_that_of_others() {
        joins("staff-assessor-1", Role.ASSESSOR);
        joins("staff-assessor-2", Role.ASSESSOR);
        Person one = scene.person("staff-assessor-1", Scene.WEST_YORKSHIRE, Role.ASSESSOR);
        Person supervisor = scene.person("staff-supervisor", Scene.WEST_YORKSHIRE, Role.SUPERVISOR);

        one.post("/staff/staff-assessor-2/absences", DAYS).refused("not-qualified");
        one.post("/staff/staff-assessor-1/absences", DAYS).done();
        one.post("/staff/staff-assessor-1/absences", DAYS).refused("away-already");
        one.delete("/staff/staff-assessor-1/absences/2026-09-03", Map.of()).done();
        supervisor.post("/staff/staff-assessor-2/absences", DAYS).done();
        supervisor.post("/staff/nobody-of-that-name/absences", DAYS).refused("not-in-the-register");
        assertThat(one.put("/staff/staff-assessor-1", Map.of("name", "One", "roles", List.of("INSPECTOR")))
                        .status())
                .isEqualTo(403);
        assertThat(one.get("/staff").text())
                .contains("staff-assessor-2", "2026-09-10")
                .doesNotContain("SICKNESS");
    }

    // [itest->req~staff-who-plans-an-absence~1]
    @Test
    void a_supervisor_stands_in_for_nobody_above_and_a_chief_officer_says_who_leads_the_region() {
        joins("staff-boss", Role.INSPECTOR);
        joins("staff-supervisor-2", Role.SUPERVISOR);
        Person supervisor = scene.person("staff-supervisor-2", Scene.WEST_YORKSHIRE, Role.SUPERVISOR);
        Person chief = scene.person("staff-chief", Scene.WEST_YORKSHIRE, Role.CHIEF_OFFICER);
        Map<String, Object> lead = Map.of("name", "Lead (demo)", "roles", List.of("REGIONAL_LEAD"));
        Map<String, String> standsIn = new HashMap<>(DAYS);
        standsIn.put("deputy", "staff-supervisor-2");

        supervisor.post("/staff/staff-boss/absences", standsIn).refused("deputy-below");
        head.put("/staff/staff-lead", lead).refused("lead-of-the-region");
        chief.put("/staff/staff-lead", lead).done();
        chief.delete("/staff/staff-lead", Map.of("reason", "left")).done();
    }

    // [itest->req~staff-nobody-moves-those-above~1]
    @Test
    void the_head_of_a_unit_takes_nobody_off_the_ladder_who_stands_above_them() {
        Person chief = scene.person("staff-chief-2", Scene.WEST_YORKSHIRE, Role.CHIEF_OFFICER);
        Map<String, Object> theChief = Map.of("name", "Chief (demo)", "roles", List.of("CHIEF_OFFICER"));
        head.put("/staff/staff-chief-2", theChief).refused("stands-above");
        chief.put("/staff/staff-chief-2", theChief).done();

        head.put("/staff/staff-chief-2", Map.of("name", "Chief (demo)", "roles", List.of("FRONT_DESK")))
                .refused("stands-above");
        head.delete("/staff/staff-chief-2", Map.of("reason", "rotation")).refused("stands-above");
        head.put("/staff/staff-head", Map.of("name", "Head", "roles", List.of("HEAD_OF_UNIT", "CHIEF_OFFICER")))
                .refused("stands-above");
        chief.delete("/staff/staff-chief-2", Map.of("reason", "rotation")).done();
    }

    // [itest->req~staff-told-of-being-marked-away~1]
    @Test
    void whoever_is_marked_away_by_somebody_else_reads_so_in_their_queue_and_on_the_page() {
        Visitor inspector = scene.browser("westyorkshire-inspector");
        joins("westyorkshire-inspector", Role.INSPECTOR);
        head.post("/staff/westyorkshire-inspector/absences", DAYS).done();
        String marked = "staff-head has put down that you are away from 3 September 2026 to 10 September 2026";

        assertThat(PageSeen.of(inspector.get("/queue")).text()).contains(marked);
        assertThat(PageSeen.of(inspector.get("/staff")).text()).contains(marked);
        assertThat(PageSeen.of(scene.browser("westyorkshire-head").get("/queue"))
                        .text())
                .doesNotContain("has put down that you are away");

        sends(inspector, "/staff/absence/cancelled", Map.of("person", "westyorkshire-inspector", "from", "2026-09-03"));
        sends(inspector, "/staff/absence", own("westyorkshire-inspector"));
        assertThat(PageSeen.of(inspector.get("/queue")).text()).doesNotContain("has put down that you are away");
    }

    private static Map<String, String> own(String person) {
        Map<String, String> own = new HashMap<>(DAYS);
        own.put("person", person);
        return own;
    }

    @Test
    void another_force_has_a_register_of_its_own_and_reads_nothing_of_this_one() {
        joins("staff-here", Role.ASSESSOR);
        Person elsewhere = scene.person("staff-elsewhere", Scene.AVON, Role.HEAD_OF_UNIT);

        assertThat(elsewhere.get("/staff").text()).doesNotContain("staff-here");
        elsewhere.delete("/staff/staff-here", Map.of("reason", "left")).refused("not-in-the-register");
    }

    // [itest->req~staff-page~1]
    @Test
    void the_page_says_who_is_away_and_keeps_what_was_typed_when_it_cannot_be_so() {
        Visitor visitor = scene.browser("westyorkshire-head");
        joins("staff-paged", Role.INSPECTOR);
        joins("staff-deputy", Role.INSPECTOR);
        Map<String, String> away = new HashMap<>(DAYS);
        away.putAll(Map.of("person", "staff-paged", "from", "2026-09-01", "deputy", "staff-deputy"));

        Map<String, String> wrong = new HashMap<>(away);
        wrong.put("until", "2026-08-30");
        assertThat(visitor.fillsIn("/staff", "/staff/absence", wrong).body())
                .contains("An absence cannot end before it begins.", "value=\"2026-08-30\"");
        assertThat(sends(visitor, "/staff/absence", Map.of("person", "staff-paged")))
                .contains("Say who will be away, on which days and why");
        assertThat(sends(visitor, "/staff/absence", away))
                .contains(
                        "Done and recorded.",
                        "Away until 10 September 2026. staff-deputy stands in.",
                        "Sickness: 1 September 2026 to 10 September 2026.");
        assertThat(PageSeen.of(scene.browser("westyorkshire-assessor").get("/staff"))
                        .text())
                .contains("Away until 10 September 2026.")
                .doesNotContain("Sickness: 1 September", "Say who has left");
        assertThat(sends(visitor, "/staff/absence/cancelled", Map.of("person", "staff-paged", "from", "2026-09-01")))
                .doesNotContain("Away until 10 September 2026.");
    }

    @Test
    void the_page_takes_who_joins_and_who_leaves() {
        Visitor visitor = scene.browser("westyorkshire-head");
        Map<String, String> post = new HashMap<>(Map.of(
                "person", "staff-new", "name", "Newcomer (demo)", "roles", "SUPERVISOR", "address", "no address"));

        assertThat(visitor.fillsIn("/staff", "/staff", post).body())
                .contains("That is not an address", "value=\"Newcomer (demo)\"");
        post.put("address", "newcomer@example.org");
        assertThat(sends(visitor, "/staff", post))
                .contains("Newcomer (demo) staff-new newcomer@example.org Supervisor There");
        assertThat(sends(visitor, "/staff/leaving", Map.of("person", "staff-new")))
                .contains("Say who has left, and why.");
        assertThat(sends(visitor, "/staff/leaving", Map.of("person", "staff-new", "reason", "another post")))
                .contains("Done and recorded.")
                .doesNotContain("Newcomer (demo) staff-new");
    }

    // [itest->req~who-would-be-told-is-named~1]
    @Test
    void the_pages_of_the_clocks_name_whom_the_ladder_would_tell_and_nobody_where_no_register_is_kept() {
        Person intake = scene.person("staff-avon-intake", Scene.AVON, Role.INTAKE_OFFICER);
        Person avonHead = scene.person("staff-avon-head", Scene.AVON, Role.HEAD_OF_UNIT);
        Visitor supervisor = scene.browser("avon-supervisor");
        String reference = intake.reports("NCA_PACKAGE", Reports.about("07700 900171", "PKG-STAFF-1", Scene.AVON));
        String clocks = "/cases/" + reference + "/clocks";
        assertThat(PageSeen.of(supervisor.get(clocks)).text())
                .contains("Told next, or last: investigator")
                .doesNotContain("which is");

        avonHead.put("/staff/avon-supervisor", Map.of("name", "Sol (demo)", "roles", List.of("SUPERVISOR")))
                .done();

        String named = "Told next, or last: investigator, which is avon-supervisor now";
        assertThat(PageSeen.of(supervisor.get(clocks)).text()).contains(named);
        assertThat(PageSeen.of(supervisor.get("/due")).text()).contains(named);
        avonHead.delete("/staff/avon-supervisor", Map.of("reason", "left")).done();
    }

    // [itest->req~who-would-be-told-is-named~1]
    @Test
    void the_register_shows_whom_each_rung_would_reach_now_so_that_a_gap_is_seen_before_a_case_falls_into_it() {
        Person avonHead = scene.person("staff-avon-head", Scene.AVON, Role.HEAD_OF_UNIT);
        Visitor supervisor = scene.browser("avon-supervisor");
        assertThat(PageSeen.of(supervisor.get("/staff")).text()).doesNotContain("Who would be told now");

        Map.of("avon-supervisor", "SUPERVISOR", "avon-inspector", "INSPECTOR")
                .forEach((person, role) -> avonHead.put(
                                "/staff/" + person, Map.of("name", person + " (demo)", "roles", List.of(role)))
                        .done());

        assertThat(PageSeen.of(supervisor.get("/staff")).section("Who would be told now"))
                .contains(
                        "50 % Investigator Whoever owns the case, or who stands in",
                        "75 % Supervisor avon-supervisor",
                        "90 % Inspector avon-inspector",
                        "100 % Head of unit The desk of the force");
        avonHead.delete("/staff/avon-supervisor", Map.of("reason", "left")).done();
        avonHead.delete("/staff/avon-inspector", Map.of("reason", "left")).done();
    }

    // [itest->req~staff-briefing-who-is-away~1]
    @Test
    void the_briefing_says_who_is_away_today() {
        joins("staff-briefed", Role.INSPECTOR);
        head.post("/staff/staff-briefed/absences", DAYS).done();
        Visitor supervisor = scene.browser("westyorkshire-supervisor");

        assertThat(PageSeen.of(supervisor.get("/briefing")).text()).doesNotContain("Name of staff-briefed");
        scene.passes(Duration.ofDays(2));
        assertThat(PageSeen.of(supervisor.get("/briefing")).section("Away today"))
                .contains("Name of staff-briefed, until 10 September 2026");
    }

    private static String sends(Visitor visitor, String action, Map<String, String> fields) {
        return PageSeen.of(visitor.fillsIn("/staff", action, fields)).text();
    }
}
