package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A09: two IP events whose times could be morning or evening point to one house. */
class A09WrongHouseAvertedTest {

    private static final List<String> WRITTEN = List.of("2 March 2026 9:15 UTC", "4 March 2026 7:40 UTC");

    /** A platform's report, which says of a mail address when it was verified. */
    private static final String VERIFIED_ADDRESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report>
              <incidentSummary>
                <incidentType>Misleading Domain Name</incidentType>
                <incidentDateTime>2026-03-02T09:30:00Z</incidentDateTime>
              </incidentSummary>
              <reporter>
                <reportingPerson/>
              </reporter>
              <personOrUserReported>
                <personOrUserReportedPerson>
                  <email verified="true" verificationDate="2026-03-02T09:15:00Z">quiet.heron.a09.NUMBER@example.org</email>
                </personOrUserReportedPerson>
              </personOrUserReported>
            </report>
            """;

    private static final String HOUSE = "subscriber 4711, the corner house";
    private static int number = 900;

    private final Scene scene = Scene.at("2026-05-05T09:00:00Z");
    private final Person assessor = scene.person("a09-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person investigator = scene.person("a09-investigator", Scene.DEVON, Role.INVESTIGATOR);
    private final Person inspector = scene.person("a09-inspector", Scene.DEVON, Role.INSPECTOR);
    private final Person nation = scene.person("a09-nation", "91", Role.ASSESSOR);
    private final Person reviewer = scene.person("a09-supervisor", Scene.DEVON, Role.SUPERVISOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    @Test
    void a_finding_on_doubtful_times_is_flagged_and_corroborates_nothing() {
        String reference = planned(WRITTEN);

        resolves(reference);

        CaseSeen seen = reviewer.sees(reference);
        assertThat(seen.json().at("/resolution/corroborated").asBoolean()).isFalse();
        assertThat(String.join("\n", seen.texts("/resolution/flags")))
                .contains(WRITTEN)
                .contains("12-hour time without AM or PM", "2 independent events are needed, and there is none");
        assertThat(addresses(seen)).containsExactlyElementsOf(List.of("198.51.100.90", "198.51.100.91"));
        assertThat(seen.list("/identifiers")
                        .map(sighting -> sighting.at("/seen/original").asString("")))
                .as("the source string beside the value")
                .containsExactlyElementsOf(WRITTEN);
        assertThat(seen.list("/identifiers"))
                .allMatch(sighting -> sighting.at("/seen/at").isNull());
    }

    @Test
    void no_warrant_is_prepared_on_it_without_a_reasoned_exception_and_the_children_do_not_wait() {
        String reference = planned(WRITTEN);
        assessor.post("/cases/" + reference + "/children", Reports.child(8, "UNKNOWN"))
                .done();
        resolves(reference);

        prepares(reference, Map.of("to", "WARRANT_PREP")).refused("not-corroborated");

        CaseSeen seen = reviewer.sees(reference);
        assertThat(seen.text("/state")).isEqualTo("PLAN");
        assertThat(seen.running("K10")).hasSize(1);
        assertThat(seen.running("K09")).hasSize(1);
        assertThat(seen.running("K09b")).hasSize(1);

        String exception = "a neighbour has seen the same person come and go";
        prepares(reference, Map.of("to", "WARRANT_PREP", "reason", exception)).refused("not-corroborated");
        prepares(reference, Map.of("to", "WARRANT_PREP", "exception", exception))
                .refused("inspector-only");
        inspector
                .post("/cases/" + reference + "/moves", Map.of("to", "WARRANT_PREP", "exception", exception))
                .done();
        assertThat(reviewer.sees(reference).text("/state")).isEqualTo("WARRANT_PREP");
        assertThat(reviewer.get("/cases/" + reference).text()).contains(exception);
    }

    @Test
    void two_unambiguous_events_are_enough() {
        String reference = planned(List.of("2026-03-02T09:15:00Z", "2026-03-04T19:40:00Z"));

        resolves(reference);

        assertThat(reviewer.sees(reference)
                        .json()
                        .at("/resolution/corroborated")
                        .asBoolean())
                .isTrue();
        assertThat(reviewer.sees(reference).text("/resolution/agreedOn")).isEqualTo(HOUSE);
        prepares(reference, Map.of("to", "WARRANT_PREP")).done();
    }

    private Said prepares(String reference, Map<String, Object> move) {
        return reviewer.post("/cases/" + reference + "/moves", move);
    }

    private void resolves(String reference) {
        assessor.post("/cases/" + reference + "/resolution", resolution(HOUSE, HOUSE, 0, 1))
                .done();
    }

    private static Map<String, Object> resolution(String one, String other, int first, int second) {
        return Map.of(
                "source",
                "the provider's answer",
                "events",
                List.of(Map.of("event", first, "pointsTo", one), Map.of("event", second, "pointsTo", other)));
    }

    // [itest->req~events-must-agree-on-one-person~1]
    @Test
    void two_events_that_point_to_two_houses_find_nobody() {
        String reference = planned(List.of("2026-03-02T09:15:00Z", "2026-03-04T19:40:00Z"));

        assessor.post("/cases/" + reference + "/resolution", resolution(HOUSE, "another house", 0, 1))
                .refused("events-disagree");
        assessor.post("/cases/" + reference + "/resolution", resolution(HOUSE, HOUSE, 0, 7))
                .refused("no-such-event");
        assertThat(reviewer.sees(reference).has("/resolution")).isFalse();
    }

    // [itest->req~events-must-agree-on-one-person~1]
    @Test
    void the_dates_on_which_a_mail_address_was_verified_say_nothing_about_a_house() {
        Said said = assessor.hands("NCMEC", VERIFIED_ADDRESS.replace("NUMBER", String.valueOf(++number)));
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        String reference = said.text("/reference");
        assertThat(nation.sees(reference).list("/identifiers")).singleElement().satisfies(sighting -> {
            assertThat(sighting.at("/kind").asString("")).isEqualTo("EMAIL");
            assertThat(sighting.at("/seen/at").asString("")).isEqualTo("2026-03-02T09:15:00Z");
        });

        nation.post("/cases/" + reference + "/resolution", resolution(HOUSE, HOUSE, 0, 0))
                .refused("not-an-ip-event");
    }

    private static List<String> addresses(CaseSeen seen) {
        return seen.list("/identifiers")
                .map(sighting -> sighting.at("/written").asString(""))
                .toList();
    }

    /** A case that is graded, owned and being planned, with one IP event at each of these times. */
    private String planned(List<String> times) {
        List<Map<String, Object>> events = IntStream.range(0, times.size())
                .mapToObj(event -> Map.<String, Object>of(
                        "address", "198.51.100." + (90 + event), "port", 50_123, "at", times.get(event)))
                .toList();
        String reference = assessor.reports(
                "NCA_PACKAGE", Reports.direct("PKG-A09-" + ++number, Map.of("ipAddresses", events), Scene.DEVON));
        assessor.post("/cases/" + reference + "/checks/PND", Reports.searched()).done();
        assessor.post("/cases/" + reference + "/grade", Reports.grade("VERY_HIGH"))
                .done();
        investigator.post("/cases/" + reference + "/owner", Map.of()).done();
        reviewer.post("/cases/" + reference + "/moves", Map.of("to", "PLAN")).done();
        return reference;
    }
}
