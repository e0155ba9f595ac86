package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.forthwith.kernel.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How yes and no, priorities, ages, times, countries and vehicle marks are written. */
class WrittenValuesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "unknown", "UNKNOWN", "N/A", "not asked", "null"})
    // [utest->req~absent-is-unknown~1]
    void nothing_and_every_way_of_writing_it_is_unknown_and_never_no(String written) {
        assertThat(TriState.read(written)).contains(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"true,YES", "Yes,YES", " y ,YES", "false,NO", "NO,NO", "n,NO"})
    void yes_and_no_are_read_however_they_are_written(String written, Answer answer) {
        assertThat(TriState.read(written)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "0", "1", "nope", "ja", "yes?"})
    void what_is_none_of_the_three_is_no_answer(String written) {
        assertThat(TriState.read(written)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "URGENT,true",
        "Immediate,true",
        "emergency - threat to life,true",
        "P1 (critical),true",
        "high,true",
        "HIGH HIGH,true",
        "routine,false",
        "non-urgent,false",
        "not urgent,false",
        "standard,false",
        "highway,false",
        "2,false",
        "low,false"
    })
    void a_priority_is_urgent_when_it_says_so_and_not_when_it_denies_it(String written, boolean urgent) {
        assertThat(Priority.urgent(written)).isEqualTo(urgent);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "13,-,13",
                "0,-,0",
                "125,-,125",
                "126,-,-",
                "-1,-,-",
                "old,-,-",
                "-,-,-",
                "-,2013-06-01,13",
                "-,2013-06-02,12",
                "-,2013-06-01Z,13",
                "-,2027-01-01,-",
                "-,1800-01-01,-",
                "-,yesterday,-",
                "15,2013-06-01,15",
                "old,2013-06-01,13"
            })
    void an_age_is_as_given_or_by_the_date_of_birth(String years, String born, Integer age) {
        assertThat(Age.of(years, born, NOW)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30:00Z,true,true",
        "2026-03-02T09:30:00.123456789+01:00,true,true",
        "2026-03-02T09:30:00,true,false",
        "2026-03-02T24:00:00Z,true,true",
        "2026-03-02T24:00:01Z,false,false",
        "2024-02-29T00:00:00-14:00,true,true",
        "2026-02-29T00:00:00Z,false,false",
        "2026-03-02T09:30Z,false,false",
        "2026-03-02,false,false",
        "0000-03-02T09:30:00Z,false,false",
        "2026-03-02T09:30:60Z,false,false",
        "2026-03-02T09:30:00+14:30,false,false",
        "2026-03-02 09:30:00Z,false,false"
    })
    void a_date_and_time_is_what_xml_schema_says(String written, boolean right, boolean zoned) {
        assertThat(XmlTime.isDateTime(written)).isEqualTo(right);
        assertThat(XmlTime.hasZone(written)).isEqualTo(zoned);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T12:00:00Z,false",
        "2026-06-01T12:00:01Z,true",
        "2026-06-01T13:00:00+01:00,false",
        "2026-06-01T13:00:01+01:00,true",
        "2026-06-01,false",
        "2026-06-02,false",
        "2026-06-03,true",
        "2026-06-02T01:00:00,false",
        "2026-06-03T00:00:00,true",
        "never,false"
    })
    void a_time_without_a_zone_lies_in_the_future_only_where_it_does_everywhere(String written, boolean future) {
        assertThat(XmlTime.isAfter(written, NOW)).isEqualTo(future);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GB,GB",
                "gb,GB",
                "United Kingdom,GB",
                "UK,GB",
                "Wales,GB",
                "USA,US",
                "France,FR",
                "Atlantis,-",
                "-,-",
                "A1,-"
            })
    void a_country_is_read_by_code_or_by_name(String written, String code) {
        assertThat(Country.code(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'Blue van, AB12 CDE, roof rack',AB12 CDE",
                "ab12cde,ab12cde",
                "'weiß, AB12 CDE',AB12 CDE",
                "'ŉŉŉ ﬃ AB12CDE',AB12CDE",
                "a blue van,-",
                "AB12 CDE or CD34 EFG,-",
                "model XAB12CDEX,-",
                "registered 2012,-"
            })
    void a_vehicle_mark_is_taken_only_where_it_can_be_nothing_else(String description, String mark) {
        assertThat(VehicleMark.in(description)).isEqualTo(Optional.ofNullable(mark));
    }

    @Test
    void a_title_holds_one_line_of_a_senders_words_and_not_too_many() {
        assertThat(Words.title("Platform report", "Example\n\tChat\u0000 ")).isEqualTo("Platform report, Example Chat");
        assertThat(Words.title("Platform report", "x".repeat(200))).hasSize("Platform report, ".length() + 81);
        assertThat(Words.brief("x".repeat(79) + "😀")).isEqualTo("x".repeat(79) + "…");
        assertThat(Words.titleOfPlatform("Platform report", null)).isEqualTo("Platform report, platform not named");
    }
}
