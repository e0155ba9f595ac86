package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A rule set is tried on cases that have been worked: over the API, on the page, and as files. */
class ReplayOfCasesTest {

    private static final String DORSET = "55";
    private static final Map<String, String> MARCH = Map.of("from", "2024-03-01", "to", "2024-04-01");
    private static int number;

    private final Scene scene = Scene.at("2024-03-04T09:00:00Z");
    private final Person intake = scene.person("replay-intake", DORSET, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("replay-assessor", DORSET, Role.ASSESSOR);
    private final Person owner = scene.person("replay-owner", DORSET, Role.RULE_OWNER);
    private final Person elsewhere = scene.person("replay-elsewhere", Scene.DEVON, Role.RULE_OWNER);

    // [itest->req~replay-of-the-active-rules-finds-nothing~1]
    @Test
    void the_rules_in_force_find_no_difference_in_their_own_past() {
        violent();
        String waiting = opened();
        scene.passes(Duration.ofHours(30));
        assertThat(assessor.sees(waiting).text("/grade/grade")).isEqualTo("HIGH");

        JsonNode found = tried(owner, Map.of("ruleSet", "active"));

        assertThat(found.at("/cases").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(found.at("/changes")).isEmpty();
        assertThat(found.at("/missedDeadlines").asInt()).isZero();
    }

    // [itest->req~replay-knows-what-was-known~1]
    @Test
    void a_stricter_table_names_the_case_that_it_would_have_raised() throws IOException {
        String violent = violent();
        String other = opened();

        JsonNode found = tried(owner, Map.of("dmn", stricter()));

        List<String> changed = references(found);
        assertThat(changed).contains(violent).doesNotContain(other);
        JsonNode change = found.at("/changes/" + changed.indexOf(violent));
        assertThat(change.at("/recorded").asString()).isEqualTo("MEDIUM");
        assertThat(change.at("/candidate").asString()).isEqualTo("HIGH");
        assertThat(change.at("/because").asString()).contains("there is a record or a warning of violence (R-J)");
        assertThat(found.at("/loads").valueStream())
                .anySatisfy(load -> assertThat(load.at("/extra").asInt()).isPositive());
        assertThat(assessor.sees(violent).text("/grade/grade"))
                .as("nothing is changed by asking")
                .isEqualTo("MEDIUM");
    }

    // [itest->req~replay-same-ledger-same-result~1]
    @Test
    void the_same_question_gets_the_same_bytes() throws IOException {
        violent();
        Map<String, String> asked = Map.of("dmn", stricter(), "from", "2024-03-01", "to", "2024-04-01");

        assertThat(owner.post("/replays", asked).text())
                .isEqualTo(owner.post("/replays", asked).text());
    }

    // [itest->req~replay-stays-within-reach~1]
    @Test
    void a_replay_meets_the_cases_of_the_readers_force_only() throws IOException {
        String violent = violent();

        assertThat(references(tried(elsewhere, Map.of("dmn", stricter())))).doesNotContain(violent);
        assertThat(assessor.post("/replays", Map.of("ruleSet", "active")).status())
                .isEqualTo(403);
    }

    // [itest->req~replay-reads-rule-tables-only~1]
    @Test
    void what_cannot_be_tried_is_refused_with_the_reason() {
        owner.post("/replays", Map.of("ruleSet", "active", "from", "2024-04-01", "to", "2024-03-01"))
                .refused("no-period");
        owner.post("/replays", with(Map.of("ruleSet", "nobody-has-this@000000000000")))
                .refused("no-such-rules");
        owner.post("/replays", with(Map.of("dmn", "not a table"))).refused("unreadable");
        owner.post(
                        "/replays",
                        with(Map.of("dmn", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/hostname'>]><x>&y;</x>")))
                .refused("unreadable");
        owner.post("/replays", with(Map.of("dmn", "<definitions/>"))).refused("unreadable");
    }

    @Test
    void the_page_shows_what_the_files_hold() throws IOException {
        Visitor head = scene.browser("westyorkshire-head");
        String violent = violentOf("replay-wy", Scene.WEST_YORKSHIRE);
        String token = Visitor.formToken(head.get("/replay").body());

        PageSeen page = PageSeen.of(head.post("/replay", form(token, stricter(), "page")));
        String csv = head.post("/replay", form(token, stricter(), "csv")).body();
        var json = head.post("/replay", form(token, stricter(), "json"));

        assertThat(page.cases()).contains(violent);
        assertThat(page.text()).contains("would have been graded otherwise", "SHA-256 of the result");
        assertThat(csv).startsWith("reference,force,first").contains(violent);
        assertThat(json.body()).contains(violent);
        assertThat(json.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"replay.json\"");
        assertThat(PageSeen.of(head.post("/replay", form(token, "nonsense", "page")))
                        .text())
                .contains("That is not a rule table");
    }

    private static Map<String, String> form(String token, String dmn, String as) {
        return Map.of("_csrf", token, "dmn", dmn, "from", "2024-03-01", "to", "2024-04-01", "as", as);
    }

    private static Map<String, String> with(Map<String, String> what) {
        var all = new HashMap<>(MARCH);
        all.putAll(what);
        return all;
    }

    private static JsonNode tried(Person by, Map<String, String> what) {
        Said said = by.post("/replays", with(what));
        said.done();
        return said.json();
    }

    private static List<String> references(JsonNode found) {
        return found.at("/changes")
                .valueStream()
                .map(change -> change.at("/reference").asString())
                .toList();
    }

    private String opened() {
        return opened(intake, DORSET);
    }

    private static String opened(Person by, String force) {
        number++;
        return by.reports("PARTNER", Reports.aboutHandle("replay_" + number, "REPLAY-" + number, force));
    }

    /** Graded medium by the rules that come with the platform, because there is a record of violence. */
    private String violent() {
        String reference = opened();
        establishViolence(assessor, reference);
        return reference;
    }

    private String violentOf(String name, String force) {
        String reference = opened(scene.person(name + "-intake", force, Role.INTAKE_OFFICER), force);
        establishViolence(scene.person(name + "-assessor", force, Role.ASSESSOR), reference);
        return reference;
    }

    private static void establishViolence(Person by, String reference) {
        by.put(
                        "/cases/" + reference + "/facts/" + Question.VIOLENCE_MARKER,
                        Map.of("answer", "YES", "source", "PNC", "evidence", "a warning marker"))
                .done();
    }

    /** The rules that come with the platform, with violence a reason for high. */
    private static String stricter() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Question.class.getResourceAsStream("open-response-priority-1.dmn"))) {
            String dmn = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int row = dmn.indexOf("there is a record or a warning of violence");
            int effect = dmn.lastIndexOf("\"MEDIUM\"", row);
            return dmn.substring(0, effect) + "\"HIGH\"" + dmn.substring(effect + "\"MEDIUM\"".length());
        }
    }
}
