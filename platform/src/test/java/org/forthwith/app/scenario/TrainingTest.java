package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.forthwith.allocation.Skill;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The register of training, as those who answer for it keep it. */
class TrainingTest {

    private static final Map<String, String> COURSE =
            Map.of("awardedOn", "2026-01-15", "expiresOn", "2026-07-01", "evidence", "course 12");

    private final Scene scene = Scene.at("2026-05-18T09:00:00Z");
    private final Person head = scene.person("training-head", Scene.DEVON, Role.HEAD_OF_UNIT);
    private final Person supervisor = scene.person("training-supervisor", Scene.DEVON, Role.SUPERVISOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    private static String of(String person, Skill skill) {
        return "/people/" + person + "/training/" + skill;
    }

    private boolean counts(String person, Skill skill) {
        return scene.house()
                .decisions()
                .look(scene.house().platform(), () -> scene.house().training().had(person, skill, scene.now()));
    }

    // [itest->req~allocation-skill-counts-for-its-days~1]
    @Test
    void a_skill_counts_until_its_last_day_or_until_it_is_withdrawn() {
        head.put(of("trained-1", Skill.KIRAT_OR_EQUIV), COURSE).done();
        head.put(of("trained-2", Skill.KIRAT_OR_EQUIV), COURSE).done();
        assertThat(supervisor.get("/people/trained-1/training").text("/0/evidence"))
                .isEqualTo("course 12");
        assertThat(counts("trained-1", Skill.KIRAT_OR_EQUIV)).isTrue();
        assertThat(counts("trained-1", Skill.SUPERVISOR_OCSAE)).isFalse();
        assertThat(counts("nobody-of-that-name", Skill.KIRAT_OR_EQUIV)).isFalse();

        head.delete(of("trained-1", Skill.KIRAT_OR_EQUIV), Map.of("reason", "left the unit"))
                .done();
        assertThat(counts("trained-1", Skill.KIRAT_OR_EQUIV)).isFalse();
        head.delete(of("trained-1", Skill.KIRAT_OR_EQUIV), Map.of("reason", "again"))
                .refused("not-held");
        assertThat(counts("trained-2", Skill.KIRAT_OR_EQUIV)).isTrue();
        Scene.at("2026-07-02T09:00:00Z");
        assertThat(counts("trained-2", Skill.KIRAT_OR_EQUIV)).isFalse();
    }

    // [itest->req~allocation-nobody-trains-themselves~1]
    @Test
    void nobody_gives_themselves_a_skill_and_assessors_give_none() {
        head.put(of("training-head", Skill.SUPERVISOR_OCSAE), COURSE).refused("not-for-oneself");
        assertThat(supervisor
                        .put(of("training-supervisor", Skill.SUPERVISOR_OCSAE), COURSE)
                        .status())
                .isEqualTo(403);
        assertThat(head.put(of("trained-3", Skill.PIP2), Map.of("awardedOn", "2026-01-15"))
                        .status())
                .isEqualTo(400);
        head.put(
                        of("trained-3", Skill.PIP2),
                        Map.of("awardedOn", "2026-05-19", "expiresOn", "2027-01-01", "evidence", "course"))
                .refused("not-yet-awarded");
    }

    // [itest->req~allocation-each-force-keeps-its-own~1]
    @Test
    void another_force_trains_nobody_here_and_reads_nothing() {
        Person elsewhere = scene.person("training-elsewhere", Scene.AVON, Role.HEAD_OF_UNIT);
        Person here = scene.untrained("trained-4", Scene.DEVON, Role.ASSESSOR);
        elsewhere.put(of("trained-4", Skill.KIRAT_OR_EQUIV), COURSE).done();
        head.put(of("trained-5", Skill.KIRAT_OR_EQUIV), COURSE).done();

        assertThat(elsewhere.get("/people/trained-5/training").json()).isEmpty();
        String reference = here.reports("NCA_PACKAGE", Reports.about("07700 900291", "PKG-TRAIN-1", Scene.DEVON));
        here.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        here.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH")).done();
        here.post("/cases/" + reference + "/grade", Reports.grade("HIGH")).refused("training-lapsed");
    }

    // [itest->req~allocation-what-expires-is-seen~1]
    @Test
    void the_page_shows_what_expires_soon_and_takes_what_the_head_records() {
        Visitor visitor = scene.browser("westyorkshire-head");
        Map<String, String> course = new HashMap<>(COURSE);
        course.putAll(Map.of("person", "westyorkshire-newcomer", "skill", "KIRAT_OR_EQUIV", "expiresOn", "2026-06-17"));
        Map<String, String> withdrawal = Map.of("person", "westyorkshire-newcomer", "skill", "KIRAT_OR_EQUIV");

        assertThat(sends(visitor, "/training", course))
                .contains(
                        "Done and recorded.",
                        "westyorkshire-newcomer Grading 15 January 2026 17 June 2026 30 days left");
        assertThat(sends(visitor, "/training/withdrawal", withdrawal)).contains("Fill in every field");
        Map<String, String> withReason = new HashMap<>(withdrawal);
        withReason.put("reason", "moved");
        assertThat(sends(visitor, "/training/withdrawal", withReason)).doesNotContain("westyorkshire-newcomer");
        assertThat(PageSeen.of(scene.browser("westyorkshire-supervisor").get("/training"))
                        .text())
                .doesNotContain("Withdraw a skill");
    }

    private static String sends(Visitor visitor, String action, Map<String, String> fields) {
        return PageSeen.of(visitor.fillsIn("/training", action, fields)).text();
    }
}
