package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A08: a child is identified at nine, and the children's authority is not told. */
class A08LatePartnerSharingTest {

    private static int number = 880;

    private final Scene scene = Scene.at("2026-09-01T08:00:00Z");
    private final Person officer = scene.person("a08-officer", Scene.DEVON, Role.INVESTIGATOR);
    private final Person inspector = scene.person("a08-inspector", Scene.DEVON, Role.INSPECTOR);
    private final String reference =
            officer.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-A08-" + number, Scene.DEVON));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void nothing_sent_by_the_end_of_the_day_is_a_breach_that_the_head_of_the_unit_is_told_of() {
        identified();
        scene.passesUntil(Instant.parse("2026-09-01T22:59:00Z"));
        assertThat(told("Clock breached", "K10 ")).isEmpty();

        scene.passesUntil(Instant.parse("2026-09-01T23:00:00Z"));
        assertThat(told("Clock breached", "K10 "))
                .containsExactly("K10 at 100 % of its time: it is for the head of unit");
    }

    @Test
    void
            an_officer_cannot_put_it_off_to_protect_the_operation_and_neither_can_an_inspector_without_a_protective_step() {
        String child = identified();
        officer.post(deferral(child), putOff(48, "the house is watched")).refused("inspector-only");
        inspector.post(deferral(child), putOff(73, "the house is watched")).refused("too-long");
        assertThat(inspector.post(deferral(child), putOff(48, " ")).status()).isEqualTo(400);
        assertThat(officer.sees(reference).running("K10d")).isEmpty();
    }

    // [itest->req~nobody-rests-their-own-clock~1]
    @Test
    void an_inspector_does_not_put_it_off_by_handing_the_case_over_for_a_moment() {
        String child = identified();
        inspector.post("/cases/" + reference + "/owner", Map.of()).done();
        inspector
                .post(
                        "/cases/" + reference + "/hand-over",
                        Map.of("person", "somebody-else", "name", "Somebody Else", "reason", "for a moment"))
                .done();

        inspector.post(deferral(child), putOff(48, "the house is watched")).refused("own-case");
    }

    @Test
    void a_deferral_holds_the_warnings_and_when_it_is_over_the_referral_lies_ready() {
        String child = identified();
        inspector.post(deferral(child), putOff(48, "the house is watched")).done();
        Instant due = officer.sees(reference).running("K10").getFirst().dueAt();
        assertThat(due).as("the due time stays").isEqualTo(Instant.parse("2026-09-01T23:00:00Z"));

        scene.passesUntil(due.minus(Duration.ofMinutes(1)));
        assertThat(told("Clock warning", "K10 ")).as("the warnings wait").isEmpty();
        scene.passesUntil(due);
        assertThat(told("Clock breached", "K10 "))
                .as("that it is late waits for nothing")
                .containsExactly("K10 at 100 % of its time: it is for the head of unit");

        scene.passesUntil(Instant.parse("2026-09-03T07:59:00Z"));
        assertThat(officer.sees(reference).told("Referral to the authority lies ready"))
                .isEmpty();

        scene.passes(Duration.ofMinutes(1));
        assertThat(officer.sees(reference).told("Referral to the authority lies ready"))
                .hasSize(1);
        assertThat(told("Clock breached", "K10d ")).contains("K10d at 100 % of its time: it is for the inspector");
        assertThat(told("Clock breached", "K10 ")).hasSize(2);

        scene.passes(Duration.ofMinutes(1));
        assertThat(officer.sees(reference).told("Referral to the authority lies ready"))
                .as("once")
                .hasSize(1);
        officer.post("/cases/" + reference + "/children/" + child + "/share", Map.of("authority", "E10000008"))
                .done();
        assertThat(officer.sees(reference).running("K10")).isEmpty();
        assertThat(officer.sees(reference).running("K10d")).isEmpty();
    }

    @Test
    void sent_is_not_done_and_four_hours_of_silence_start_a_chase() {
        String child = identified();
        officer.post("/cases/" + reference + "/children/" + child + "/share", Map.of("authority", "E10000008"))
                .done();
        scene.passes(Duration.ofHours(4));
        assertThat(told("Clock breached", "K11 ")).hasSize(1);

        officer.post("/cases/" + reference + "/children/" + child + "/chase", Map.of("how", "by telephone"))
                .done();
        assertThat(officer.sees(reference).running("K11"))
                .as("asking again gives no time")
                .singleElement()
                .returns(scene.now(), CaseSeen.Clock::dueAt);
        officer.post("/cases/" + reference + "/children/" + child + "/acknowledgement", Map.of("by", "the duty desk"))
                .done();
        assertThat(officer.sees(reference).running("K11")).isEmpty();
    }

    @Test
    void a_child_in_police_protection_has_72_hours_and_comes_into_it_once() {
        String child = identified();
        String protection = "/cases/" + reference + "/children/" + child + "/protection";
        officer.post(protection + "/end", Map.of("reason", "safe")).refused("not-protected");
        officer.post(protection, Map.of("reason", "threshold met")).done();
        officer.post(protection, Map.of("reason", "again")).refused("protected-already");
        assertThat(officer.sees(reference).running("K17"))
                .singleElement()
                .returns(scene.now().plus(Duration.ofDays(3)), CaseSeen.Clock::dueAt);

        officer.post(protection + "/end", Map.of("reason", "safe with a relative"))
                .done();
        assertThat(officer.sees(reference).running("K17")).isEmpty();
    }

    private String identified() {
        officer.post("/cases/" + reference + "/children", Reports.child(9, "UNKNOWN"))
                .done();
        return officer.sees(reference).text("/children/0/id");
    }

    private String deferral(String child) {
        return "/cases/" + reference + "/children/" + child + "/deferral";
    }

    private static Map<String, Object> putOff(int hours, String step) {
        return Map.of("why", "IMMINENT_ENFORCEMENT", "hours", hours, "protectiveStep", step, "reason", "arrest at six");
    }

    private List<String> told(String what, String clock) {
        return Stream.of(what)
                .flatMap(kind -> officer.sees(reference).told(kind).stream())
                .filter(detail -> detail.startsWith(clock))
                .toList();
    }
}
