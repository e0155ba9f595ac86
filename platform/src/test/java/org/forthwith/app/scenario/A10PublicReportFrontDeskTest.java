package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A10: somebody at a front desk, who is no specialist, takes a report from a child's parent. */
class A10PublicReportFrontDeskTest {

    private static final Instant TAKEN = Instant.parse("2026-06-02T15:00:00Z");

    private final Scene scene = Scene.at(TAKEN.toString());
    private final Person desk = scene.person("a10-desk", Scene.WEST_YORKSHIRE, Role.FRONT_DESK);
    private final Person specialist = scene.person("a10-assessor", Scene.WEST_YORKSHIRE, Role.ASSESSOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void the_guided_document_goes_to_specialists_with_a_clock_and_the_answer_about_support_on_record() {
        String reference = desk.reports("PUBLIC", guided("DESK-A10-1", "do-not-reset"));

        isWithSpecialists(reference);
        assertThat(desk.get("/cases/" + reference).status())
                .as("whoever takes reports need not see cases")
                .isEqualTo(403);
    }

    @Test
    void a_report_that_does_not_say_what_was_advised_about_devices_is_taken_and_marked() {
        Map<String, Object> silent = new HashMap<>(guided("DESK-A10-2", ""));
        silent.remove("deviceAdvice");
        Said said = desk.hands("PUBLIC", Reports.written(silent));

        assertThat(said.status()).isEqualTo(201);
        assertThat(said.text("/warnings/0")).contains("deviceAdvice", "not to reset");
    }

    @Test
    void a_device_that_was_reset_is_a_loss_of_evidence_on_the_record() {
        String reference = desk.reports("PUBLIC", guided("DESK-A10-3", "was-reset"));

        assertThat(String.join("\n", specialist.sees(reference).told("Fact established")))
                .contains("flee, or destroy evidence? yes");
    }

    @Test
    void the_guided_form_asks_advises_and_sends_to_the_same_desk() {
        Visitor browser = scene.browser("westyorkshire-front-desk");
        String form = browser.get("/reports/new").body();
        assertThat(form).contains("Is a child in danger now?", "Tell them not to reset, wipe or hand back any device");

        Map<String, String> answers = new HashMap<>(Map.of(
                "_csrf", Visitor.formToken(form),
                "form", form.replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1"),
                "concern", "CONTACT_ONLINE",
                "age", "13",
                "lives", "no",
                "danger", "no",
                "supportOffered", "yes",
                "supportAnswer", "accepted",
                "phones", "07700 900911"));
        assertThat(browser.post("/reports/new", answers))
                .returns(422, answer -> answer.statusCode())
                .matches(answer -> answer.body().contains("Say what you told them about devices."));

        answers.put("device", "do-not-reset");
        var sent = browser.follow(browser.post("/reports/new", answers));

        assertThat(sent.body()).contains("Report received", "Tell them not to reset");
        isWithSpecialists(sent.uri().getQuery().replace("reference=", ""));
    }

    @Test
    void advice_that_speaks_of_a_factory_reset_is_not_shown_before_another_specialist_has_approved_it() {
        Person writer = scene.person("a10-writer", Scene.WEST_YORKSHIRE, Role.SPECIALIST, Role.SUPERVISOR);
        Person other = scene.person("a10-other", Scene.WEST_YORKSHIRE, Role.SPECIALIST);
        String title = "Before a factory reset";
        String item = "/guidance/"
                + writer.post("/guidance", Map.of("title", title, "text", "Ask the digital unit first."))
                        .text("/id");

        writer.post(item + "/publication", Map.of()).refused("specialist-approval-needed");
        writer.post(item + "/approval", Map.of()).refused("another-specialist-needed");
        assertThat(specialist.post(item + "/approval", Map.of()).status()).isEqualTo(403);
        assertThat(scene.browser("westyorkshire-front-desk").get("/reports/new").body())
                .doesNotContain(title);

        other.post(item + "/approval", Map.of()).done();
        writer.post(item + "/publication", Map.of()).done();
        assertThat(scene.browser("westyorkshire-front-desk").get("/reports/new").body())
                .contains(title, "Ask the digital unit first.");
        assertThat(scene.person("a10-elsewhere", Scene.DEVON, Role.SPECIALIST)
                        .post(item + "/approval", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private void isWithSpecialists(String reference) {
        CaseSeen seen = specialist.sees(reference);
        assertThat(seen.text("/queue")).isEqualTo("Specialist triage");
        assertThat(seen.text("/force")).isEqualTo(Scene.WEST_YORKSHIRE);
        assertThat(seen.running("K02")).singleElement().returns(TAKEN, CaseSeen.Clock::startedAt);
        assertThat(seen.json().at("/supportOffered").asBoolean()).isTrue();
        assertThat(String.join("\n", seen.told("Support offered"))).contains("child-support", "accepted");
    }

    private static Map<String, Object> guided(String number, String advice) {
        return Map.of(
                "format",
                "direct-report-1",
                "reference",
                number,
                "receivedVia",
                "front-desk",
                "concern",
                "CONTACT_ONLINE",
                "children",
                List.of(Map.of("age", 13, "livesWithSuspect", "no")),
                "suspect",
                Map.of("phones", List.of("07700 90091" + number.charAt(number.length() - 1))),
                "place",
                Map.of("force", Scene.WEST_YORKSHIRE),
                "deviceAdvice",
                advice,
                "childSupport",
                Map.of("offered", true, "service", "child-support", "answer", "accepted"));
    }
}
