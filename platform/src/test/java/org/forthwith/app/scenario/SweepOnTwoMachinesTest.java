package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** Two machines of one platform see at the same moment that another rule set has come into force. */
class SweepOnTwoMachinesTest {

    private final Scene scene = Scene.whereRulesChange("2026-10-05T09:00:00Z");
    private final Person assessor = scene.person("sweep-assessor", Scene.AVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("sweep-supervisor", Scene.AVON, Role.SUPERVISOR);
    private final Person lead = scene.person("sweep-head", Scene.AVON, Role.HEAD_OF_UNIT);
    private final RuleOwners owners = RuleOwners.in(scene);

    // [itest->req~a-new-rule-set-sweeps-every-open-case~1]
    @Test
    void they_ask_for_one_look_at_each_case_and_report_once() throws Exception {
        List<String> low = IntStream.range(0, 6).mapToObj(this::low).toList();
        String ruleSet = owners.signed(RuleFiles.stricter("Swept by two machines"));
        owners.activate(ruleSet).done();

        scene.passesOnTwoMachines(Duration.ofMinutes(2));

        assertThat(low).allSatisfy(this::isRaisedOnce);
        assertThat(lead.get("/rule-sets/" + ruleSet + "/sweep")
                        .json()
                        .at("/counts/raised")
                        .asInt())
                .isEqualTo(6);
        scene.agreesWithItsLedger();
    }

    private void isRaisedOnce(String reference) {
        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.told("Grade to be looked at again")).hasSize(1);
    }

    /** Graded low by two people; that a child lives there has been loaded from elsewhere since. */
    private String low(int number) {
        String reference =
                assessor.reports("NCA_PACKAGE", Reports.about("07700 90054" + number, "SWEEP-" + number, Scene.AVON));
        assessor.asksLow(reference);
        supervisor.reviews(reference, true);
        scene.loads(
                reference,
                id -> new FactEstablished(
                        id,
                        scene.now(),
                        "RESIDENT_CHILD",
                        Answer.YES,
                        "register",
                        scene.now(),
                        "a child is registered"));
        return reference;
    }
}
