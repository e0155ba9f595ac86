package org.forthwith.app.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** The way of a rule set from a draft to the day on which cases are graded by it, and what it is refused on the way. */
class RuleSetsTest {

    private static int hour = 9;

    /** Each begins an hour after the one before: only one rule set can begin at an instant. */
    private final Scene scene = Scene.whereRulesChange("2026-10-05T%02d:00:00Z".formatted(++hour));

    private final RuleOwners owners = RuleOwners.in(scene);
    private final Person supervisor = scene.person("rules-supervisor", Scene.WEST_YORKSHIRE, Role.SUPERVISOR);

    // [itest->req~a-trial-is-run-not-told~1]
    @Test
    void what_it_would_have_said_of_the_past_is_run_by_the_platform_and_kept_with_its_digest() {
        String id = owners.proved(RuleFiles.stricter("Tried on the past"));
        owners.one()
                .post("/rule-sets/" + id + "/trial", Map.of("from", "2026-03-01", "to", "2026-03-02"))
                .refused("too-short");
        owners.one().post("/rule-sets/" + id + "/trial", RuleOwners.trial()).done();
        Said seen = owners.one().get("/rule-sets/" + id);
        assertThat(seen.text("/trials/0/digest")).matches("[0-9a-f]{64}");
        assertThat(seen.text("/trials/0/from")).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void it_is_proved_tried_signed_by_two_and_in_force_from_the_instant_decided() {
        String id = owners.draft(RuleFiles.stricter("A whole way"));
        assertThat(owners.stage(id)).isEqualTo("DRAFT");
        owners.one().post("/rule-sets/" + id + "/proof", Map.of()).done();
        assertThat(owners.stage(id)).isEqualTo("PROVED");
        owners.one().post("/rule-sets/" + id + "/trial", RuleOwners.trial()).done();
        assertThat(owners.stage(id)).isEqualTo("TRIED");
        owners.sign(owners.one(), id).done();
        owners.sign(owners.other(), id).done();
        assertThat(owners.stage(id)).isEqualTo("SIGNED");
        owners.activate(id).done();
        assertThat(owners.stage(id)).isEqualTo("AWAITED");
        scene.passes(Duration.ofMinutes(1));
        assertThat(owners.stage(id)).isEqualTo("IN_FORCE");
        assertThat(graded("07700 900521", "RS-1")).isEqualTo(owners.name(id));
        scene.agreesWithItsLedger();
    }

    @Test
    void what_is_in_force_is_replaced_by_the_next_and_can_then_be_retired_or_come_back() {
        String before = owners.signed(RuleFiles.stricter("Comes first"));
        owners.activate(before).done();
        scene.passes(Duration.ofMinutes(1));
        String after = owners.signed(RuleFiles.stricter("Comes after"));
        owners.activate(after).done();
        owners.one()
                .post("/rule-sets/" + before + "/retirement", Map.of("reason", "out of date"))
                .refused("in-force");
        scene.passes(Duration.ofMinutes(1));

        assertThat(owners.stage(before)).isEqualTo("REPLACED");
        assertThat(owners.stage(after)).isEqualTo("IN_FORCE");
        owners.activate(before).done();
        scene.passes(Duration.ofMinutes(1));
        assertThat(owners.stage(before)).isEqualTo("IN_FORCE");
        owners.one()
                .post("/rule-sets/" + after + "/retirement", Map.of("reason", "out of date"))
                .done();
        assertThat(owners.stage(after)).isEqualTo("RETIRED");
        owners.activate(after).refused("retired");
        scene.agreesWithItsLedger();
    }

    @Test
    void what_was_decided_for_later_can_be_taken_back_until_then() {
        String id = owners.signed(RuleFiles.stricter("Thought better of it"));
        owners.activate(id).done();
        String same = owners.signed(RuleFiles.stricter("At the same instant"));
        owners.activate(same).refused("taken");
        owners.one()
                .post("/rule-sets/" + id + "/retirement", Map.of("reason", "a mistake was found"))
                .done();
        owners.activate(same).refused("taken");
        scene.passes(Duration.ofMinutes(2));

        assertThat(owners.stage(id)).isEqualTo("RETIRED");
        assertThat(graded("07700 900522", "RS-2")).isNotEqualTo(owners.name(id));
    }

    // [itest->req~two-people-sign-a-rule-set~1]
    @Test
    void with_one_signature_it_is_not_activated_and_nobody_signs_twice() {
        String id = owners.tried(RuleFiles.stricter("One signature"));
        owners.activate(id).refused("two-signatures");
        owners.sign(owners.one(), id).done();
        owners.sign(owners.one(), id).refused("signed-already");
        owners.activate(id).refused("two-signatures");
    }

    // [itest->req~nothing-is-signed-unproved~1]
    @Test
    void a_rule_set_that_fails_a_property_is_neither_tried_nor_signed_nor_activated() {
        String id = owners.proved(RuleFiles.withACatchAll("A catch-all"));
        assertThat(owners.stage(id)).isEqualTo("REFUTED");
        assertThat(owners.one().get("/rule-sets/" + id).json().at("/proof").valueStream())
                .anySatisfy(property ->
                        assertThat(property.at("/holds").asBoolean()).isFalse());
        owners.one().post("/rule-sets/" + id + "/trial", RuleOwners.trial()).refused("refuted");
        owners.sign(owners.one(), id).refused("refuted");
        owners.activate(id).refused("refuted");
    }

    // [itest->req~nothing-is-signed-unproved~1]
    @Test
    void what_has_not_been_proved_or_tried_is_not_signed_and_a_signature_is_for_one_file() {
        String id = owners.draft(RuleFiles.stricter("Not proved"));
        owners.sign(owners.one(), id).refused("not-proved");
        owners.one().post("/rule-sets/" + id + "/trial", RuleOwners.trial()).refused("not-proved");
        owners.one().post("/rule-sets/" + id + "/proof", Map.of()).done();
        owners.sign(owners.one(), id).refused("not-tried");
        owners.one().post("/rule-sets/" + id + "/trial", RuleOwners.trial()).done();
        owners.one()
                .post("/rule-sets/" + id + "/signature", Map.of("file", "open-response-priority-1@000000000000"))
                .refused("another-file");
    }

    // [itest->req~a-rule-set-in-force-is-replaced-not-retired~1]
    @Test
    void it_cannot_begin_before_every_machine_has_read_of_it() {
        String id = owners.signed(RuleFiles.stricter("Too soon"));

        owners.one()
                .post(
                        "/rule-sets/" + id + "/activation",
                        Map.of("from", scene.now().plusSeconds(30).toString()))
                .refused("too-soon");
    }

    // [itest->req~a-rule-set-is-a-plain-table~1]
    @Test
    void a_file_that_cannot_be_read_whole_is_refused_with_the_place() {
        String twice = RuleFiles.stricter("Twice");
        owners.draft(twice);
        assertThat(owners.one().sends("/rule-sets", twice.getBytes(UTF_8)).text("/code"))
                .isEqualTo("known-already");
        Said empty = owners.one()
                .sends(
                        "/rule-sets",
                        twice.replaceFirst("<text>\"YES\"</text>", "<text></text>")
                                .getBytes(UTF_8));
        empty.refused("unreadable");
        assertThat(empty.text("/detail")).contains("row 1");
    }

    // [itest->req~only-rule-owners-act-on-rule-sets~1]
    @Test
    void whoever_does_not_answer_for_rules_reads_them_and_changes_nothing() {
        String id = owners.signed(RuleFiles.stricter("Read by all"));

        assertThat(supervisor.get("/rule-sets/" + id).text("/says")).contains("not KIRAT");
        assertThat(supervisor.get("/rule-sets/" + id + "/dmn").text()).isEqualTo(RuleFiles.stricter("Read by all"));
        assertThat(supervisor.post("/rule-sets/" + id + "/activation", Map.of()).status())
                .isEqualTo(403);
        assertThat(supervisor.get("/rule-sets").text()).contains("Read by all");
    }

    private String graded(String phone, String number) {
        String reference = supervisor.reports("NCA_PACKAGE", Reports.about(phone, number, Scene.WEST_YORKSHIRE));
        return supervisor.sees(reference).text("/grade/ruleSet");
    }
}
