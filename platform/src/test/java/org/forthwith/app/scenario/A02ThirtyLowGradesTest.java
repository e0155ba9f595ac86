package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A02, thirty low grades: cases had been graded low by two people, and what has since been found about the households was loaded from
 * elsewhere without anybody looking at a grade again. The new rule set makes somebody look.
 */
class A02ThirtyLowGradesTest {

    private static final String FORCE = Scene.WEST_YORKSHIRE;
    private static final Instant RECEIVED = Instant.parse("2026-09-07T09:00:00Z");

    private final Scene scene = Scene.whereRulesChange("2026-09-07T09:00:00Z");
    private final Person intake = scene.person("a02-intake", FORCE, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("a02-assessor", FORCE, Role.ASSESSOR);
    private final Person supervisor = scene.person("a02-supervisor", FORCE, Role.SUPERVISOR);
    private final Person lead = scene.person("a02-head", FORCE, Role.HEAD_OF_UNIT);
    private final RuleOwners owners = RuleOwners.in(scene);

    // [itest->req~a-new-rule-set-sweeps-every-open-case~1]
    // [itest->req~the-lead-hears-of-a-sweep~1]
    @Test
    void
            activating_a_rule_set_raises_every_low_case_in_which_a_child_is_now_known_and_tells_the_lead_who_assessed_it() {
        List<String> low = IntStream.range(0, 31).mapToObj(this::gradedLow).toList();
        String untouched = gradedLow(31);
        low.forEach(this::householdLoadedFromElsewhere);
        assertThat(low)
                .allSatisfy(reference -> assertThat(assessor.sees(reference).text("/grade/grade"))
                        .isEqualTo("LOW"));

        lead.delete("/people/a02-assessor/training/KIRAT_OR_EQUIV", Map.of("reason", "the certificate has run out"))
                .done();
        String ruleSet = owners.signed(RuleFiles.stricter("Stricter rules of A02"));
        owners.activate(ruleSet).done();
        scene.passes(Duration.ofMinutes(2));

        assertThat(low).allSatisfy(this::isRaised);
        assertThat(assessor.sees(untouched).text("/grade/grade")).isEqualTo("LOW");
        reportListsAll(low, ruleSet);
        assertThat(PageSeen.of(scene.browser("westyorkshire-head").get("/queue"))
                        .text())
                .contains("31 cases of your force stand higher");
        scene.agreesWithItsLedger();
    }

    private void isRaised(String reference) {
        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.json().at("/grade/confirmed").asBoolean()).isFalse();
        assertThat(seen.texts("/grade/rules")).contains("R-B");
        assertThat(seen.list("/gradeHistory")
                        .map(each -> each.at("/ruleSet").asString(""))
                        .distinct())
                .as("both rule sets are on the record")
                .hasSize(2);
        assertThat(seen.running("K09b"))
                .singleElement()
                .returns(RECEIVED, CaseSeen.Clock::startedAt)
                .returns(RECEIVED.plus(Duration.ofDays(10)), CaseSeen.Clock::dueAt);
        assertThat(seen.running("K06b")).isNotEmpty();
    }

    private void reportListsAll(List<String> low, String ruleSet) {
        Said report = lead.get("/rule-sets/" + ruleSet + "/sweep");
        assertThat(report.status()).as(report.text()).isEqualTo(200);
        List<JsonNode> cases = report.json().at("/cases").valueStream().toList();
        assertThat(cases)
                .extracting(each -> each.at("/theCase/reference").asString(""))
                .containsExactlyInAnyOrderElementsOf(low);
        assertThat(report.json().at("/counts/raised").asInt()).isEqualTo(31);
        assertThat(report.json().at("/counts/lowered").asInt()).isZero();
        assertThat(report.text("/counts/lapsed/0")).isEqualTo("a02-assessor, training has lapsed: 31");
        assertThat(report.text("/ruleSet")).isEqualTo(owners.name(ruleSet));
        assertThat(cases).allSatisfy(each -> {
            assertThat(each.at("/theCase/stood").asString("")).isEqualTo("LOW");
            assertThat(each.at("/theCase/says").asString("")).isEqualTo("HIGH");
            assertThat(each.at("/theCase/assessedBy").asString("")).isEqualTo("a02-assessor");
            assertThat(each.at("/theCase/approvedBy").asString("")).isEqualTo("a02-supervisor");
        });
    }

    private String gradedLow(int number) {
        String phone = "07700 9005%02d".formatted(number);
        String reference = intake.reports("NCA_PACKAGE", Reports.about(phone, "A02-" + number, FORCE));
        assessor.asksLow(reference);
        supervisor.reviews(reference, true);
        return reference;
    }

    private void householdLoadedFromElsewhere(String reference) {
        scene.loads(
                reference,
                id -> new FactEstablished(
                        id,
                        scene.now(),
                        "RESIDENT_CHILD",
                        Answer.YES,
                        "household register",
                        scene.now(),
                        "a child of the household is registered"));
    }
}
