package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A06, where the two reports do not say the same but nearly: people, names and connections that are alike. */
class A06WhoIsAlikeTest {

    private static int number = 0;

    private final Scene scene = Scene.at("2026-03-02T09:00:00Z");
    private final Person intake = scene.person("alike-intake-d", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person assessor = scene.person("alike-assessor-d", Scene.DEVON, Role.ASSESSOR);
    private final Person intakeThere = scene.person("alike-intake-y", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);
    private final Person assessorThere = scene.person("alike-assessor-y", Scene.WEST_YORKSHIRE, Role.ASSESSOR);
    private final int own = ++number;

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~who-is-alike-is-found~1]
    @Test
    void
            somebody_who_is_described_nearly_the_same_in_another_force_is_told_to_both_with_reasons_and_nothing_of_the_other() {
        String here =
                reports(intake, Scene.DEVON, Map.of("describedAs", List.of("Samplewright, Alex, 1990-01-02, EX1 9ZZ")));
        String there = reports(
                intakeThere,
                Scene.WEST_YORKSHIRE,
                Map.of("describedAs", List.of("Samplewrigth, Alex, 2/1/1990, EX1 9ZZ")));

        JsonNode seenHere = link(assessor, here, there);
        JsonNode seenThere = link(assessorThere, there, here);

        assertThat(seenHere.at("/strength").asString("")).isEqualTo("STRONG");
        assertThat(seenHere.at("/shared/0/kind").asString("")).isEqualTo("PERSON");
        assertThat(seenHere.at("/shared/0/why").asString(""))
                .isEqualTo("described alike: forename, surname, birth date, postcode")
                .isEqualTo(seenThere.at("/shared/0/why").asString(""));
        assertThat(assessor.sees(here).known("LINKED_CASE_OTHER_FORCE")).containsExactly("YES");
        assertThat(assessor.get("/cases/" + here).text()).doesNotContain("Samplewrigth", "2/1/1990");
        assertThat(assessorThere.get("/cases/" + there).text()).doesNotContain("Samplewright");
        assertThat(assessor.sees(here).running("K03")).hasSize(1);
        assertThat(assessorThere.sees(there).running("K03")).hasSize(1);
    }

    @Test
    void a_name_one_slip_apart_is_a_weak_match_that_waits_for_a_person() {
        String here = reports(intake, Scene.DEVON, usernames("quiet_heron" + letters(own) + "19"));
        String there = reports(intakeThere, Scene.WEST_YORKSHIRE, usernames("quietherom" + letters(own)));

        JsonNode seen = link(assessor, here, there);

        assertThat(seen.at("/strength").asString("")).isEqualTo("WEAK");
        assertThat(seen.at("/shared/0/why").asString("")).isEqualTo("one slip apart, signs and digits aside");
        assertThat(assessor.sees(here).known("LINKED_CASE_OTHER_FORCE")).isEmpty();
    }

    @Test
    void two_addresses_of_one_connection_are_told_when_they_were_in_use_on_one_day() {
        String here = reports(intake, Scene.DEVON, address("2001:db8:%x:7::1".formatted(own), "2026-02-10T10:00:00Z"));
        String there = reports(
                intakeThere, Scene.WEST_YORKSHIRE, address("2001:db8:%x:7::2".formatted(own), "2026-02-10T20:00:00Z"));
        reports(intakeThere, Scene.WEST_YORKSHIRE, address("2001:db8:%x:7::3".formatted(own), "2026-02-14T20:00:00Z"));

        assertThat(assessor.sees(here)
                        .list("/links")
                        .map(link -> link.at("/reference").asString("")))
                .containsExactly(there);
        assertThat(link(assessor, here, there).at("/shared/0/why").asString(""))
                .isEqualTo("the same connection (/64) within 24 hours");
    }

    // [itest->req~search-by-range-and-time~1]
    @Test
    void a_range_of_addresses_and_a_time_find_what_was_in_use_there_then_within_reach_only() {
        String block = "203.0." + (100 + own) + ".";
        String here = reports(intake, Scene.DEVON, address(block + "7", "2026-02-10T10:00:00Z"));
        reports(intakeThere, Scene.WEST_YORKSHIRE, address(block + "8", "2026-02-10T11:00:00Z"));

        Said range = searches(Map.of("value", block + "0/24"));
        Said then = searches(
                Map.of("value", block + "0/24", "from", "2026-02-10T09:00:00Z", "until", "2026-02-10T10:30:00Z"));
        Said later = searches(Map.of("value", block + "0/24", "from", "2026-02-10T10:30:00Z"));
        Said one = searches(Map.of("value", block + "7", "until", "2026-02-10T09:59:59Z"));

        assertThat(alike(range)).containsExactly(here);
        assertThat(alike(then)).containsExactly(here);
        assertThat(range.text("/alike/places/0/why")).isEqualTo("in " + block + "0/24");
        assertThat(range.text("/alike/places/0/seenAt")).isEqualTo("2026-02-10T10:00:00Z");
        assertThat(alike(later)).isEmpty();
        assertThat(alike(one)).isEmpty();
        assertThat(one.json().at("/casesWithin").asInt()).as("at another time").isZero();
        assertThat(scene.rows("search_made where actor = 'alike-assessor-d' and address_range = '" + block + "0/24'"))
                .isEqualTo(3);
        assertThat(range.text()).doesNotContain(block + "8");
    }

    @Test
    void a_search_tells_names_and_people_that_are_alike_and_on_request_names_two_slips_away() {
        String name = "amber_finch" + letters(own);
        String here = reports(intake, Scene.DEVON, usernames(name));
        String described =
                reports(intake, Scene.DEVON, Map.of("describedAs", List.of("Finchsample, Robin, 1971-07-30, EX2 9ZZ")));

        assertThat(alike(searches(Map.of("value", "amberfinch" + letters(own) + "7"))))
                .containsExactly(here);
        assertThat(alike(searches(Map.of("value", "ambrefinhc" + letters(own)))))
                .isEmpty();
        assertThat(alike(searches(Map.of("value", "ambrefinhc" + letters(own), "far", true))))
                .containsExactly(here);
        assertThat(alike(searches(Map.of("value", "Finchsampel, Robin, 1971-07-30, EX2 9ZZ"))))
                .containsExactly(described);
        assertThat(assessorThere
                        .post("/identifiers/search", Map.of("value", name + "7"))
                        .text())
                .doesNotContain(here);
        Map<String, String> somebody = Map.of("value", "Finchsample, Robin, 1971-07-30, EX2 9ZZ");
        assertThat(assessorThere.post("/identifiers/search", somebody).text())
                .as("nobody is told where somebody is known whom they can describe")
                .doesNotContain(described);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,       ,                     ,                     range-too-wide",
        "2001:db8::/32,    ,                     ,                     range-too-wide",
        "192.0.2.0/24,     2026-02-10T10:00:00Z, 2026-02-10T09:00:00Z, times-reversed",
        "07700 900123,     2026-02-10T10:00:00Z, ,                     time-without-address"
    })
    void what_cannot_be_looked_for_is_said_in_a_sentence(String value, String from, String until, String code) {
        Map<String, Object> wanted = new HashMap<>(Map.of("value", value));
        wanted.put("from", from);
        wanted.put("until", until);

        Said said = assessor.post("/identifiers/search", wanted);

        assertThat(said.status()).isEqualTo(422);
        assertThat(said.text("/code")).isEqualTo(code);
        assertThat(said.text("/detail")).endsWith(".");
    }

    // [itest->req~nobody-writes-a-childs-name~1]
    @Test
    void somebody_under_eighteen_is_not_kept_by_name_also_where_they_are_reported() {
        String here = reports(
                intake,
                Scene.DEVON,
                Map.of(
                        "usernames", List.of(Map.of("platform", "Example Chat", "name", "shy_dunlin" + letters(own))),
                        "describedAs",
                                List.of(
                                        "Youngsample, Sam, 2012-05-01, EX3 9ZZ",
                                        "Oldsample, Sam, 1970-05-01, EX3 9ZZ")));

        assertThat(assessor.get("/cases/" + here).text()).contains("Oldsample").doesNotContain("Youngsample");
        assessor.post(
                        "/cases/" + here + "/identifiers",
                        Map.of("kind", "PERSON", "value", "Youngsample, Sam, 2012", "howKnown", "school"))
                .refused("name-not-kept");
    }

    // [itest->req~nobody-writes-a-childs-name~1]
    @ParameterizedTest
    @ValueSource(strings = {"CHILD", "REPORTER", "RECIPIENT"})
    void the_name_of_anybody_but_the_suspect_is_not_taken(String role) {
        String here = reports(intake, Scene.DEVON, usernames("grey_plover" + letters(own) + letters(role.length())));

        assessor.post(
                        "/cases/" + here + "/identifiers",
                        Map.of("kind", "PERSON", "value", "Sample, Sam, 2015", "role", role, "howKnown", "school"))
                .refused("name-not-kept");
        assertThat(assessor.get("/cases/" + here).text()).doesNotContain("Sample, Sam");
    }

    private Said searches(Map<String, ?> wanted) {
        Said said = assessor.post("/identifiers/search", wanted);
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        return said;
    }

    private static List<String> alike(Said said) {
        return said.json()
                .at("/alike/places")
                .valueStream()
                .map(place -> place.at("/holder/reference").asString(""))
                .toList();
    }

    private static JsonNode link(Person reader, String reference, String other) {
        return reader.sees(reference)
                .list("/links")
                .filter(link -> link.at("/reference").asString("").equals(other))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> usernames(String name) {
        return Map.of("usernames", List.of(Map.of("platform", "Example Chat", "name", name)));
    }

    private static Map<String, Object> address(String address, String at) {
        return Map.of("ipAddresses", List.of(Map.of("address", address, "at", at)));
    }

    /** Letters of their own for each test: digits at the end of a name say nothing. */
    private static String letters(int number) {
        return ("" + (char) ('a' + number % 26)).repeat(4);
    }

    private static int reports = 0;

    private static String reports(Person taker, String force, Map<String, Object> suspect) {
        return taker.reports("PUBLIC", new HashMap<>(Reports.direct("DESK-ALIKE-" + ++reports, suspect, force)));
    }
}
