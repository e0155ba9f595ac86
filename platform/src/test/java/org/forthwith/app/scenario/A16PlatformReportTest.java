package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A16: a platform reports under SI 2026/268, and what follows the first report up arrives before it. */
class A16PlatformReportTest {

    private final Scene scene = Scene.at("2026-07-06T10:00:00Z");
    private final Person agency = scene.person("a16-intake", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person nation = scene.person("a16-nation", "91", Role.NATIONAL_LEAD);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void follow_up_and_first_report_make_one_case_with_all_that_both_hold() {
        Map<String, Object> followUp = report(
                "UKR-A16-2", List.of(Map.of("accountId", "a16-third", "ip", List.of(ip("198.51.100.161", 50_124)))));
        followUp.put("followUpTo", "UKR-A16-1");
        Map<String, Object> first = report(
                "UKR-A16-1",
                List.of(
                        Map.of("accountId", "a16-first", "ip", List.of(ip("198.51.100.160", 50_123))),
                        Map.of("accountId", "a16-second")));
        long cases = scene.rows("case_file");

        String reference = agency.reports("OSA_NCA", followUp);
        Said second = agency.hands("OSA_NCA", Reports.written(first));

        assertThat(second.text("/reference")).isEqualTo(reference);
        assertThat(second.json().at("/newCase").asBoolean(true)).isFalse();
        assertThat(scene.rows("case_file")).isEqualTo(cases + 1);
        CaseSeen seen = nation.sees(reference);
        assertThat(seen.told("Report received")).hasSize(2);
        assertThat(written(seen, "ACCOUNT_ID")).containsExactlyInAnyOrder("a16-first", "a16-second", "a16-third");
        assertThat(seen.list("/identifiers")
                        .filter(sighting ->
                                sighting.has("seen") && sighting.at("/seen").isObject())
                        .map(sighting -> sighting.at("/written").asString("") + " port "
                                + sighting.at("/seen/port").asInt()))
                .containsExactlyInAnyOrder("198.51.100.160 port 50123", "198.51.100.161 port 50124");
    }

    // [itest->req~new-facts-open-a-closed-case~1]
    @Test
    void a_follow_up_after_closure_opens_the_case_and_asks_for_a_grade() {
        Person national = scene.person("a16-agency", "91", Role.ASSESSOR, Role.INVESTIGATOR);
        Person supervisor = scene.person("a16-supervisor", "91", Role.SUPERVISOR);
        String reference = agency.reports("OSA_NCA", report("UKR-A16-7", List.of(Map.of("accountId", "a16-seventh"))));
        national.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        national.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
        national.post("/cases/" + reference + "/owner", Map.of()).done();
        supervisor
                .post("/cases/" + reference + "/closing", Map.of("outcome", "18", "reason", "nobody was found"))
                .done();

        scene.passes(Duration.ofDays(20));
        Map<String, Object> followUp = report("UKR-A16-8", List.of(Map.of("accountId", "a16-eighth")));
        followUp.put("followUpTo", "UKR-A16-7");
        assertThat(agency.reports("OSA_NCA", followUp)).isEqualTo(reference);

        CaseSeen seen = nation.sees(reference);
        assertThat(seen.has("/closedAt")).isFalse();
        assertThat(seen.text("/state")).isEqualTo("ASSESS");
        assertThat(seen.text("/closedWith")).isEqualTo("nobody was found");
        assertThat(seen.running("K06")).singleElement().returns(scene.now(), CaseSeen.Clock::startedAt);
        assertThat(written(seen, "ACCOUNT_ID")).containsExactlyInAnyOrder("a16-seventh", "a16-eighth");
    }

    @Test
    void a_report_sent_again_changes_nothing() {
        Map<String, Object> report = report("UKR-A16-5", List.of(Map.of("accountId", "a16-fifth")));
        String reference = agency.reports("OSA_NCA", report);
        long entries = scene.rows("ledger_entry");

        Said again = agency.hands("OSA_NCA", Reports.written(report));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/status")).isEqualTo("ALREADY_RECEIVED");
        assertThat(again.text("/reference")).isEqualTo(reference);
        assertThat(scene.rows("ledger_entry")).isEqualTo(entries);
    }

    @Test
    void a_report_with_a_file_in_it_is_turned_away_and_nothing_of_it_is_kept() {
        long documents = scene.rows("document");
        long referrals = scene.rows("referral");
        long entries = scene.rows("ledger_entry");
        byte[] file = new byte[600];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, file, 0, 8);
        Map<String, Object> report = report("UKR-A16-9", List.of(Map.of("accountId", "a16-ninth")));
        report.put("attachment", Base64.getEncoder().encodeToString(file));

        Said said = agency.hands("OSA_NCA", Reports.written(report));

        assertThat(said.status()).isEqualTo(422);
        assertThat(said.text("/type")).isEqualTo("/problems/embedded-file-refused");
        assertThat(scene.rows("document")).isEqualTo(documents);
        assertThat(scene.rows("referral")).isEqualTo(referrals);
        assertThat(scene.rows("ledger_entry")).isEqualTo(entries);
    }

    private static List<String> written(CaseSeen seen, String kind) {
        return seen.list("/identifiers")
                .filter(sighting -> sighting.at("/kind").asString("").equals(kind))
                .map(sighting -> sighting.at("/written").asString(""))
                .toList();
    }

    private static Map<String, Object> ip(String address, int port) {
        return Map.of("addr", address, "port", port, "at", "2026-07-05T06:58:00Z");
    }

    private static Map<String, Object> report(String id, List<Map<String, Object>> users) {
        return new HashMap<>(Map.of(
                "format", "uk-industry-2026-1",
                "reportId", id,
                "provider", "Example Social Ltd",
                "platform", "Example Social",
                "detectedAt", "2026-07-05T07:00:00Z",
                "users", users,
                "completenessDeclared", true));
    }
}
