package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A17: devices of a case with a child at home wait to be examined, and nobody asks for priority. */
class A17DeviceQueueTest {

    private static int number = 170;

    private final Scene scene = Scene.at("2026-09-01T08:00:00Z");
    private final Person officer = scene.person("a17-officer", Scene.DEVON, Role.INVESTIGATOR);
    private final Person supervisor = scene.person("a17-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private final String reference =
            officer.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-A17-" + number, Scene.DEVON));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void after_thirty_days_the_owner_is_asked_and_answers_and_after_ninety_the_head_of_the_unit_is_told() {
        String device = submitted("ABC/1");
        scene.passes(Duration.ofDays(30).minusMinutes(1));
        assertThat(breaches("K41 ")).isEmpty();
        scene.passes(Duration.ofMinutes(1));
        assertThat(breaches("K41 ")).containsExactly("K41 at 100 % of its time: it is for the investigator");

        says(device, "PRIORITY_NOT_REQUESTED", "no child lives there").done();
        assertThat(officer.sees(reference).told("Priority not asked for")).containsExactly("no child lives there");
        assertThat(officer.sees(reference).running("K41")).isEmpty();

        scene.passes(Duration.ofDays(60));
        assertThat(breaches("K41b ")).containsExactly("K41b at 100 % of its time: it is for the head of unit");
        says(device, "EXAMINATION_STARTED", null).done();
        assertThat(officer.sees(reference).running("K41b")).isEmpty();
    }

    @Test
    void a_device_goes_back_unexamined_only_when_a_supervisor_says_so() {
        String device = submitted("ABC/2");
        says(device, "RETURNED", "no time").refused("supervisor-only");
        supervisor
                .post("/cases/" + reference + "/devices/" + device, said("RETURNED", "not the suspect's"))
                .done();
        assertThat(officer.sees(reference).running("K41b")).isEmpty();
    }

    @Test
    void a_mark_is_given_once_and_what_does_not_come_next_is_refused() {
        String device = submitted("ABC/3");
        officer.post("/cases/" + reference + "/devices", Map.of("label", "ABC/3"))
                .refused("label-taken");
        says(device, "MATERIAL_UPLOADED", null).refused("no-such-step");
        assertThat(says(device, "PRIORITY_REQUESTED", null).status()).isEqualTo(400);
    }

    private String submitted(String label) {
        officer.post("/cases/" + reference + "/devices", Map.of("label", label)).done();
        String device = officer.sees(reference).running("K40").getFirst().about();
        says(device, "SUBMITTED", null).done();
        return device;
    }

    private Said says(String device, String what, String reason) {
        return officer.post("/cases/" + reference + "/devices/" + device, said(what, reason));
    }

    private static Map<String, Object> said(String what, String reason) {
        return reason == null ? Map.of("what", what) : Map.of("what", what, "reason", reason);
    }

    private List<String> breaches(String clock) {
        return officer.sees(reference).told("Clock breached").stream()
                .filter(detail -> detail.startsWith(clock))
                .toList();
    }
}
