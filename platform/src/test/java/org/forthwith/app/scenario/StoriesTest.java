package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documents tell one story, and so make one case: by the numbers of whoever issues them. */
class StoriesTest {

    private static int number;

    private final Scene scene = Scene.at("2026-03-02T09:00:00Z");
    private final Person intake = scene.person("stories-intake", Scene.AVON, Role.INTAKE_OFFICER);
    private final Person colleague = scene.person("stories-colleague", Scene.AVON, Role.FRONT_DESK);
    private final Person assessor = scene.person("stories-assessor", Scene.AVON, Role.ASSESSOR);
    private final String prefix = "STORY-" + ++number + "-";

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~follow-ups-of-follow-ups-are-one-story~1]
    @ParameterizedTest
    @CsvSource({"ABC", "BAC", "BCA", "CBA"})
    void a_follow_up_of_a_follow_up_belongs_to_the_case_in_whatever_order_they_come(String order) {
        assertThat(order.chars()
                        .mapToObj(name -> handed((char) name))
                        .distinct()
                        .toList())
                .hasSize(1);
    }

    // [itest->req~follow-ups-of-follow-ups-are-one-story~1]
    @ParameterizedTest
    @CsvSource({"ACB", "CAB"})
    void a_part_that_comes_last_and_joins_two_cases_goes_to_the_older_one_and_says_so(String order) {
        List<String> references =
                order.chars().mapToObj(name -> handed((char) name)).toList();

        assertThat(references.get(2)).isEqualTo(references.getFirst());
        assertThat(scene.rows("referral where cardinality(notes) > 0 and array_to_string(notes, ' ') like '%"
                        + references.get(1) + " holds another part%'"))
                .isEqualTo(1);
    }

    // [itest->req~a-number-means-something-with-its-issuer-only~1]
    @Test
    void number_twelve_of_two_issuers_is_two_cases_although_one_sender_forwards_both() {
        String first = intake.reports("OSA_NCA", industry(prefix + "12", "Example Social Ltd"));
        String second = intake.reports("OSA_NCA", industry(prefix + "12", "Example Games Ltd"));
        String third = intake.hands("NCA_PACKAGE", "reference,agency,force\n" + prefix + "12,Example Social Ltd,52\n")
                .text("/reference");

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    }

    // [itest->req~a-number-means-something-with-its-issuer-only~1]
    @Test
    void a_tip_and_the_record_of_its_file_are_one_case() {
        String tip = intake.hands("NCMEC", "{\"reportId\": \"8800" + number + "\", \"reportedInformation\": {}}")
                .text("/reference");
        String record = intake.hands(
                        "NCMEC", "<fileDetails><reportId>8800" + number + "</reportId><fileId>1</fileId></fileDetails>")
                .text("/reference");

        assertThat(record).isEqualTo(tip);
    }

    // [itest->req~colleagues-continue-one-story~1]
    @Test
    void a_colleague_continues_the_story_that_another_began_and_each_stands_on_the_record() {
        String first = intake.reports("PARTNER", Reports.aboutHandle("stories_" + number, prefix + "1", Scene.AVON));
        Map<String, Object> later = new HashMap<>(Reports.aboutHandle("stories_" + number, prefix + "2", Scene.AVON));
        later.put("followUpTo", prefix + "1");

        String second = colleague.reports("PARTNER", later);

        assertThat(second).isEqualTo(first);
        assertThat(assessor.sees(first)
                        .list("/timeline")
                        .filter(moment -> moment.at("/what").asString("").equals("Report received"))
                        .map(moment -> moment.at("/by").asString(""))
                        .collect(Collectors.toSet()))
                .hasSize(2);
    }

    // [itest->req~a-platforms-contact-never-links~1]
    @Test
    void two_reports_at_front_desks_by_one_parent_are_linked_by_the_parents_own_number() {
        String phone = "07700 90" + (7000 + number);
        String first = intake.reports("PUBLIC", byParent(phone, "3"));
        String second = colleague.reports("PUBLIC", byParent(phone, "4"));

        assertThat(assessor.sees(first)
                        .list("/links")
                        .map(link -> link.at("/reference").asString("")))
                .contains(second);
    }

    // [itest->req~what-was-ticked-is-on-record~1]
    @Test
    void when_it_happened_and_what_was_ticked_are_on_the_record() {
        intake.hands("NCMEC", """
                <fileDetails><reportId>7700%d</reportId><fileId>1</fileId>
                <uploadedToEspTimestamp>2026-03-01T10:00:00</uploadedToEspTimestamp>
                <fileViewedByEsp>true</fileViewedByEsp></fileDetails>""".formatted(number));

        assertThat(scene.rows("ledger_payload where body like '%viewed by the platform: true%'"
                        + " and body like '%2026-03-01T10:00:00%no zone%' and body like '%7700" + number + "%'"))
                .isEqualTo(1);
    }

    private String handed(char name) {
        Map<String, Object> report = industry(prefix + name, "Example Social Ltd");
        if (name != 'A') {
            report.put("followUpTo", prefix + (char) (name - 1));
        }
        scene.passes(Duration.ofMinutes(1));
        return intake.reports("OSA_NCA", report);
    }

    private Map<String, Object> byParent(String phone, String which) {
        Map<String, Object> report =
                new HashMap<>(Reports.aboutHandle("parent_" + number + which, prefix + which, Scene.AVON));
        report.put("reporter", Map.of("phones", List.of(phone)));
        return report;
    }

    private static Map<String, Object> industry(String id, String provider) {
        return new HashMap<>(Map.of(
                "format",
                "uk-industry-2026-1",
                "reportId",
                id,
                "provider",
                provider,
                "users",
                List.of(Map.of("location", Map.of("country", "GB"))),
                "completenessDeclared",
                true));
    }
}
