package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.bail.Step;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** What programs can do about bail, devices, a silent authority and a new owner, people can do on the page of the case. */
class FormsOfTheClocksTest {

    private static int number;

    private final Scene scene = Scene.at("2026-10-05T08:00:00Z");
    private final Person officer = scene.person("forms-officer", Scene.WEST_YORKSHIRE, Role.INVESTIGATOR);
    private final Person assessor = scene.person("forms-assessor", Scene.WEST_YORKSHIRE, Role.ASSESSOR);
    private final Visitor supervisor = scene.browser("westyorkshire-supervisor");
    private final Visitor inspector = scene.browser("westyorkshire-inspector");
    private final String reference = officer.reports(
            "NCA_PACKAGE",
            Reports.about("07700 9007%02d".formatted(60 + ++number), "PKG-FORMS-" + number, Scene.WEST_YORKSHIRE));

    // [itest->req~clock-acts-are-on-the-page~1]
    @Test
    void a_device_is_seized_submitted_examined_and_returned_on_the_page() {
        fills(supervisor, "device", Map.of("label", "ABC/1"));
        assertThat(page(supervisor)).contains("Device ABC/1: seized");
        assertThat(PageSeen.of(supervisor.get("/cases/" + reference + "/clocks"))
                        .text())
                .contains("submission of devices, device ABC/1");
        String device = idOf("device");

        said(device, "SUBMITTED", "");
        assertThat(page(supervisor)).contains("Device ABC/1: submitted", "Priority asked for");
        assertThat(said(device, "PRIORITY_REQUESTED", "")).contains("Give a reason.");
        said(device, "PRIORITY_REQUESTED", "A child may live there.");
        said(device, "EXAMINATION_STARTED", "");
        said(device, "MATERIAL_FOUND", "");
        assertThat(page(supervisor)).contains("Uploaded to the national database");
        said(device, "MATERIAL_UPLOADED", "");
        said(device, "RETURNED", "Examined.");

        assertThat(page(supervisor)).contains("Device ABC/1: returned");
        assertThat(officer.sees(reference).running("K41b")).isEmpty();
    }

    // [itest->req~clock-acts-are-on-the-page~1]
    @Test
    void bail_is_extended_by_an_inspector_on_the_page_and_a_release_is_reviewed() {
        scene.loads(reference, id -> new Moved(id, scene.now(), "CUSTODY", "BAIL", "on bail", null));
        assertThat(officer.sees(reference).running("K31")).hasSize(1);

        Map<String, String> extension = Map.of(
                "step", Step.FIRST.name(),
                "months", "6",
                "representations", "None made.",
                "reason", "Devices are being examined.");
        assertThat(fills(supervisor, "bail-extension", extension)).contains("inspector");
        fills(inspector, "bail-extension", extension);
        fills(supervisor, "release-review", Map.of("reason", "Still right."));

        CaseSeen seen = officer.sees(reference);
        assertThat(seen.running("K31")).isEmpty();
        assertThat(seen.running("K32")).hasSize(1);
        assertThat(seen.running("K30").getFirst().startedAt()).isEqualTo(now());
    }

    // [itest->req~clock-acts-are-on-the-page~1]
    // [itest->req~bail-outlasts-the-step-after-it~1]
    @Test
    void bail_is_extended_on_the_page_while_devices_are_examined_as_it_was_decided() {
        Instant released = scene.now();
        scene.loads(reference, id -> new Moved(id, released, "CUSTODY", "BAIL", "on bail", null));
        scene.passes(Duration.ofDays(4));
        scene.loads(reference, id -> new Moved(id, scene.now(), "BAIL", "DEVICE_EXAM", "submitted", null));
        assertThat(officer.sees(reference).running("K31")).hasSize(1);

        Map<String, String> extension = new HashMap<>(Map.of(
                "step", Step.FIRST.name(),
                "months", "6",
                "representations", "None made.",
                "reason", "Devices are being examined."));
        extension.put("happened", "yesterday");
        assertThat(fills(inspector, "bail-extension", extension)).contains("Say the day and the time");
        extension.put("happened", typed(released.minus(Duration.ofDays(1))));
        assertThat(fills(inspector, "bail-extension", extension)).contains("It cannot have happened before");
        extension.put("happened", typed(released.plus(Duration.ofDays(3))));
        fills(inspector, "bail-extension", extension);

        assertThat(officer.sees(reference).running("K32")).hasSize(1);
        assertThat(page(supervisor)).contains("Bail extended to 6 months", "It happened on");
    }

    // [itest->req~bail-goes-on-until-the-court-decides~1]
    @Test
    void a_court_is_asked_on_the_page_and_no_limit_runs_until_it_has_decided() {
        scene.loads(reference, id -> new Moved(id, scene.now(), "CUSTODY", "BAIL", "on bail", null));
        assertThat(page(supervisor)).doesNotContain("A court was asked to extend bail");
        scene.loads(reference, id -> extended(id, Step.FIRST, 6));
        scene.loads(reference, id -> extended(id, Step.SECOND, 9));
        assertThat(page(supervisor)).contains("A court was asked to extend bail");

        fills(supervisor, "bail-court", Map.of("reason", "The device is still being examined."));
        assertThat(officer.sees(reference).running("K37")).hasSize(1);
        assertThat(officer.sees(reference).running("K33")).isEmpty();

        fills(supervisor, "bail-court-refusal", Map.of("reason", "The court saw no diligence."));
        assertThat(officer.sees(reference).running("K33")).hasSize(1);
        assertThat(page(supervisor)).contains("Court has not extended bail");
    }

    private BailExtended extended(CaseId id, Step step, int months) {
        return new BailExtended(
                id, scene.now(), step.name(), step.section(), months, step.decidedBy(), "None made.", "Examined.");
    }

    // [itest->req~police-protection-lapses~1]
    @Test
    void the_page_says_that_police_protection_has_lapsed_and_asks_when_the_child_left_it() {
        assessor.post("/cases/" + reference + "/children", Reports.child(8, "UNKNOWN"))
                .done();
        String child = idOf("child");
        Instant begun = scene.now().minus(Duration.ofHours(5)).truncatedTo(ChronoUnit.MINUTES);
        fills(supervisor, "protection", Map.of("child", child, "reason", "At risk.", "happened", typed(begun)));
        assertThat(officer.sees(reference).running("K17").getFirst().startedAt())
                .isEqualTo(begun);
        scene.passes(Duration.ofHours(68));

        assertThat(page(supervisor))
                .contains("Ended by law", "ended after 72 hours", "Say when the child left police protection")
                .doesNotContain("Police protection has ended: ");
        assertThat(fills(supervisor, "protection-end", Map.of("child", child, "reason", "With a relative.")))
                .contains("Say when the child left it");
        String left = typed(begun.plus(Duration.ofHours(20)));
        fills(supervisor, "protection-end", Map.of("child", child, "reason", "With a relative.", "happened", left));

        assertThat(page(supervisor)).contains("Taken into police protection").doesNotContain("Ended by law");
        assertThat(officer.sees(reference).running("K17")).isEmpty();
    }

    // [itest->req~clock-acts-are-on-the-page~1]
    @Test
    void an_authority_is_told_later_asked_again_and_a_child_is_protected_on_the_page() {
        assessor.post("/cases/" + reference + "/children", Reports.child(8, "UNKNOWN"))
                .done();
        String child = idOf("child");

        assertThat(fills(supervisor, "deferral", deferral(child))).contains("inspector");
        fills(inspector, "deferral", deferral(child));
        fills(supervisor, "protection", Map.of("child", child, "reason", "At risk at the address."));
        assertThat(page(supervisor)).contains("Police protection has ended");
        fills(supervisor, "protection-end", Map.of("child", child, "reason", "With a relative."));
        fills(supervisor, "share", Map.of("child", child, "authority", "Invented Council"));
        Instant shared = now();
        scene.passes(Duration.ofHours(3));
        fills(supervisor, "chase", Map.of("child", child, "how", "By telephone"));

        CaseSeen seen = officer.sees(reference);
        assertThat(seen.clocks("K10d")).hasSize(1);
        assertThat(seen.clocks("K17")).singleElement().matches(clock -> !clock.runs());
        assertThat(seen.running("K11").getFirst().startedAt()).isEqualTo(shared);
    }

    // [itest->req~clock-acts-are-on-the-page~1]
    @Test
    void a_supervisor_hands_the_case_over_on_the_page_and_is_told_what_is_missing() {
        Map<String, String> owner =
                new HashMap<>(Map.of("person", "westyorkshire-investigator", "reason", "Rotation."));
        assertThat(fills(supervisor, "hand-over", owner)).contains("Say who answers for the case from now on");

        owner.put("name", "Imani Investigator (demo)");
        fills(supervisor, "hand-over", owner);

        assertThat(page(supervisor)).contains("Imani Investigator (demo)");
    }

    // [itest->req~a-clock-says-what-it-is-about~1]
    @Test
    void what_is_late_twice_over_names_its_clock_and_offers_its_form_only_to_a_chief_officer() {
        scene.passes(Duration.ofHours(9));
        String clocks = "/cases/" + reference + "/clocks";

        assertThat(PageSeen.of(supervisor.get(clocks)).text())
                .contains("known to a chief officer, clock K01")
                .contains("Say why it is late")
                .doesNotContain("Say that a chief officer knows");
        assertThat(PageSeen.of(scene.browser("westyorkshire-chief").get(clocks)).text())
                .contains("Say that a chief officer knows");
    }

    private String said(String device, String what, String reason) {
        return fills(supervisor, "device-said", Map.of("device", device, "what", what, "reason", reason));
    }

    private static Map<String, String> deferral(String child) {
        return Map.of(
                "child", child,
                "why", "IMMINENT_ENFORCEMENT",
                "hours", "24",
                "protectiveStep", "Somebody watches the house.",
                "reason", "Arrest at dawn.");
    }

    /** Gives what the page says afterwards. */
    private String fills(Visitor by, String act, Map<String, String> fields) {
        String page = "/cases/" + reference;
        Map<String, String> form = new HashMap<>(fields);
        form.put("version", officer.sees(reference).text("/version"));
        return PageSeen.of(by.follow(by.fillsIn(page, page + "/" + act, form))).text();
    }

    private String page(Visitor by) {
        return PageSeen.of(by.get("/cases/" + reference)).text();
    }

    /** The id that the forms of the page carry for the only thing of its kind. */
    private String idOf(String field) {
        String before = "name=\"" + field + "\" value=\"";
        String body = supervisor.get("/cases/" + reference).body();
        int at = body.indexOf(before) + before.length();
        assertThat(List.of(body.indexOf(before))).doesNotContain(-1);
        return body.substring(at, at + 36);
    }

    /** As a person types it, in London. */
    private static String typed(Instant instant) {
        return instant.atZone(ZoneId.of("Europe/London"))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private Instant now() {
        return scene.now().truncatedTo(ChronoUnit.MICROS);
    }
}
