package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A06: two forces, and later a third, meet the same telephone number, each written in another way. */
class A06SameNumberOtherForceTest {

    private static final Map<String, Object> OUTCOME = Map.of("outcome", "18", "reason", "nothing left to do");

    private final Scene scene = Scene.at("2026-03-02T09:00:00Z");
    private final Side devon = new Side(Scene.DEVON);
    private final Side yorkshire = new Side(Scene.WEST_YORKSHIRE);
    private String phone = "";
    private String here = "";
    private String there = "";

    /** Somebody in each part that a force plays here. */
    private final class Side {
        final Person intake;
        final Person assessor;
        final Person investigator;
        final Person supervisor;
        final Person region;

        Side(String force) {
            intake = scene.person("a06-intake-" + force, force, Role.INTAKE_OFFICER);
            assessor = scene.person("a06-assessor-" + force, force, Role.ASSESSOR);
            investigator = scene.person("a06-investigator-" + force, force, Role.INVESTIGATOR);
            supervisor = scene.person("a06-supervisor-" + force, force, Role.SUPERVISOR);
            region = scene.person("a06-region-" + force, force, Role.REGIONAL_LEAD);
        }
    }

    private static int number = 600;

    @BeforeEach
    void two_forces_take_in_the_same_number() {
        number++;
        phone = "07700 900" + number;
        here = devon.intake.reports("NCA_PACKAGE", Reports.about(phone, "PKG-A06-" + number, Scene.DEVON));
        scene.passes(Duration.ofDays(3));
        there = yorkshire.intake.reports(
                "PUBLIC", Reports.about("+44 (0) 7700-900 " + number, "DESK-A06-" + number, Scene.WEST_YORKSHIRE));
    }

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void both_sides_are_told_whom_to_ring_and_nothing_of_what_the_other_knows() {
        JsonNode seenHere = theLink(devon.assessor.sees(here));
        JsonNode seenThere = theLink(yorkshire.assessor.sees(there));

        pointsTo(seenHere, there, "West Yorkshire", "desk-west-yorkshire@forces.example");
        pointsTo(seenThere, here, "Devon and Cornwall", "desk-devon-and-cornwall@forces.example");
        assertThat(devon.assessor.get("/cases/" + here).text()).doesNotContain("+44 (0)", "DESK-A06");
        assertThat(yorkshire.assessor.get("/cases/" + there).text()).doesNotContain("\"" + phone, "PKG-A06");
        assertThat(devon.assessor.get("/cases/" + there).status()).isEqualTo(404);
        assertThat(yorkshire.assessor.get("/cases/" + here).status()).isEqualTo(404);
    }

    @Test
    void a_clock_runs_on_each_side_and_the_pair_stands_in_the_view_of_each_region_and_of_the_nation() {
        assertThat(devon.assessor.sees(here).running("K03"))
                .singleElement()
                .returns(scene.now(), CaseSeen.Clock::startedAt);
        assertThat(yorkshire.assessor.sees(there).running("K03")).hasSize(1);

        assertThat(openLinks(devon.region)).contains(here).doesNotContain(there);
        assertThat(openLinks(yorkshire.region)).contains(there).doesNotContain(here);
        assertThat(openLinks(scene.person("a06-nation", "91", Role.NATIONAL_LEAD)))
                .contains(here, there);
    }

    @Test
    void neither_case_closes_before_its_own_side_has_decided() {
        for (Side side : List.of(devon, yorkshire)) {
            String reference = side == devon ? here : there;
            gradeAndTake(side, reference);
            side.supervisor.post("/cases/" + reference + "/closing", OUTCOME).refused("link-undecided");
        }

        String link = theLink(devon.assessor.sees(here)).at("/id").asString("");
        devon.supervisor
                .post(
                        "/cases/" + here + "/links/" + link + "/decision",
                        Map.of("sameMatter", true, "reason", "the other force leads"))
                .done();

        yorkshire.supervisor.post("/cases/" + there + "/closing", OUTCOME).refused("link-undecided");
        scene.chiefKnows(here, Scene.DEVON);
        devon.supervisor.post("/cases/" + here + "/closing", OUTCOME).done();
        assertThat(devon.assessor.sees(here).text("/state")).isEqualTo("CLOSED");
    }

    @Test
    void a_third_force_six_weeks_later_asks_for_the_first_ones_grade_again() {
        gradeAndTake(devon, here);
        assertThat(devon.assessor.sees(here).running("K06b")).isEmpty();
        scene.passes(Duration.ofDays(42));
        Instant weeksLater = scene.now();

        Person third = scene.person("a06-third", Scene.AVON, Role.INTAKE_OFFICER);
        String last =
                third.reports("PARTNER", Reports.about("0044 7700 900" + number, "SCHOOL-A06-" + number, Scene.AVON));

        CaseSeen seen = devon.assessor.sees(here);
        assertThat(seen.list("/links").map(link -> link.at("/reference").asString("")))
                .containsExactlyInAnyOrder(there, last);
        assertThat(seen.running("K06b")).singleElement().returns(weeksLater, CaseSeen.Clock::startedAt);
        assertThat(seen.list("/rules/explanation/fired")
                        .filter(finding -> finding.at("/rule").asString("").equals("R-H"))
                        .map(JsonNode::toString))
                .as("the rule rests on the new match as well")
                .anyMatch(finding -> finding.contains(last));
    }

    // [itest->req~a-match-runs-the-rules-on-both-sides~1]
    @Test
    void the_rules_are_run_again_over_the_first_case_also_when_they_say_what_they_said_before() {
        gradeAndTake(devon, here);
        Person third = scene.person("a06-third", Scene.AVON, Role.INTAKE_OFFICER);
        scene.passes(Duration.ofDays(42));
        third.reports("PARTNER", Reports.about("0044 7700 900" + number, "SCHOOL-A06-" + number, Scene.AVON));
        Instant once = scene.now();
        scene.passes(Duration.ofDays(1));
        third.reports("PARTNER", Reports.about("07700900" + number, "SCHOOL-A06-again-" + number, Scene.AVON));

        assertThat(devon.assessor
                        .sees(here)
                        .list("/timeline")
                        .filter(moment -> moment.at("/what").asString("").startsWith("Rules propose"))
                        .map(moment -> Instant.parse(moment.at("/at").asString(""))))
                .contains(once, scene.now());
    }

    // [itest->req~a-rejected-link-raises-nothing~1]
    @Test
    void a_link_that_is_rejected_raises_the_grade_no_longer_and_one_that_is_accepted_after_all_does() {
        assertThat(devon.assessor.sees(here).texts("/rules/fired")).contains("R-H");

        decides(false, "another holder of the number");
        assertThat(devon.assessor.sees(here).texts("/rules/fired")).doesNotContain("R-H");

        decides(true, "the holder is the same after all");
        assertThat(devon.assessor.sees(here).texts("/rules/fired")).contains("R-H");

        decides(false, "the number had changed hands");
        CaseSeen seen = devon.assessor.sees(here);
        assertThat(seen.texts("/rules/fired")).doesNotContain("R-H");
        assertThat(String.join("\n", seen.told("Link rejected"))).contains("another holder", "changed hands");
        assertThat(String.join("\n", seen.told("Link confirmed"))).contains("the same after all");
        assertThat(yorkshire.assessor.sees(there).texts("/rules/fired"))
                .as("the other side decides for itself")
                .contains("R-H");
    }

    /** One side of the pair, an hour later. */
    private void decides(boolean same, String reason) {
        scene.passes(Duration.ofHours(1));
        String link = theLink(devon.assessor.sees(here)).at("/id").asString("");
        devon.assessor
                .post("/cases/" + here + "/links/" + link + "/decision", Map.of("sameMatter", same, "reason", reason))
                .done();
    }

    private static void pointsTo(JsonNode link, String reference, String force, String contact) {
        assertThat(link.at("/reference").asString("")).isEqualTo(reference);
        assertThat(link.at("/force").asString("")).isEqualTo(force);
        assertThat(link.at("/unit").asString("")).isEqualTo("Online child protection");
        assertThat(link.at("/contact").asString("")).isEqualTo(contact);
        assertThat(link.at("/grade").asString("")).isIn("MEDIUM", "HIGH", "VERY_HIGH");
        assertThat(link.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "reference",
                        "force",
                        "unit",
                        "contact",
                        "grade",
                        "strength",
                        "shared",
                        "sameMatter",
                        "because",
                        "bar");
    }

    private static JsonNode theLink(CaseSeen seen) {
        List<JsonNode> links = seen.list("/links").toList();
        assertThat(links).hasSize(1);
        return links.getFirst();
    }

    private static List<String> openLinks(Person lead) {
        return lead.get("/links")
                .json()
                .valueStream()
                .map(row -> row.at("/reference").asString(""))
                .toList();
    }

    private static void gradeAndTake(Side side, String reference) {
        side.assessor
                .post("/cases/" + reference + "/checks/PND", Reports.searched())
                .done();
        side.assessor
                .post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
        side.investigator.post("/cases/" + reference + "/owner", Map.of()).done();
    }
}
