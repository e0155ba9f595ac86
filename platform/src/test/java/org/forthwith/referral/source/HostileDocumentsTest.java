package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that mean harm. Each is refused, or kept as broken, and none is followed. */
class HostileDocumentsTest {

    private static final String SUMMARY =
            "<incidentSummary><incidentType>Misleading Domain Name</incidentType><platform>%s</platform>"
                    + "<incidentDateTime>2026-03-02T09:30:00Z</incidentDateTime></incidentSummary>"
                    + "<reporter><reportingPerson/></reporter>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE report SYSTEM \"https://example.org/report.dtd\"><report/>",
                "<!DOCTYPE report [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><report>&x;</report>",
                "<!DOCTYPE report [<!ENTITY % x SYSTEM \"https://example.org/x\"> %x;]><report/>",
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><report>&b;&b;&b;</report>",
                "<?xml version=\"1.0\"?>\n<!-- first --><!DOCTYPE report><report/>",
                "<!DOCTYPE report [<!ENTITY unfinished"
            })
    // [utest->req~hostile-documents-refused~1]
    void a_document_type_is_refused_before_anything_in_it_is_looked_up(String document) {
        assertThat(Fixtures.refusal(Fixtures.read(document))).isEqualTo("dtd-refused");
    }

    @Test
    void an_inclusion_is_refused() {
        String include =
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\" parse=\"text\"/>";

        assertThat(Fixtures.refusal(Fixtures.read("<report>" + SUMMARY.formatted(include) + "</report>")))
                .isEqualTo("inclusion-refused");
    }

    @Test
    void an_entity_of_no_document_type_is_a_flaw_with_a_place() {
        var flaws = Fixtures.flaws(Fixtures.read("<report>\n" + SUMMARY.formatted("&secret;") + "</report>"));

        assertThat(flaws)
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"63,false", "64,true", "65,true", "20000,true", "200000,true"})
    void json_may_nest_as_deep_as_the_limit_and_no_deeper(int lists, boolean tooDeep) {
        String document =
                "{\"reportId\":\"1\",\"x\":" + "[".repeat(lists) + "]".repeat(lists) + ",\"reportedInformation\":{}}";

        assertThat(isTooDeep(Fixtures.read(document))).isEqualTo(tooDeep);
    }

    @ParameterizedTest
    @CsvSource({"63,false", "64,true", "20000,true"})
    void xml_may_nest_as_deep_as_the_limit_and_no_deeper(int levels, boolean tooDeep) {
        String document =
                "<report>" + "<x>".repeat(levels) + "</x>".repeat(levels) + SUMMARY.formatted("p") + "</report>";

        assertThat(isTooDeep(Fixtures.read(document))).isEqualTo(tooDeep);
    }

    @Test
    void a_document_of_more_than_twenty_mebibytes_is_refused_whatever_it_is() {
        byte[] bytes = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(bytes, (byte) ' ');

        assertThat(Fixtures.refusal(Fixtures.read(bytes))).isEqualTo("too-long");
        assertThat(Fixtures.READERS.parts(bytes)).hasSize(1);
    }

    @Test
    void one_value_of_more_than_a_mebibyte_is_refused() {
        String words = "a word ".repeat(160_000);

        assertThat(Fixtures.refusal(Fixtures.read("<report>" + SUMMARY.formatted(words) + "</report>")))
                .isEqualTo("too-long");
        assertThat(Fixtures.refusal(Fixtures.read("{\"reportId\":\"" + words + "\"}")))
                .isEqualTo("too-long");
        assertThat(Fixtures.refusal(Fixtures.read("reference,suspect_email\n1," + words + "\n")))
                .isEqualTo("too-long");
    }

    @Test
    void more_than_a_million_parts_are_refused() {
        assertThat(Fixtures.refusal(Fixtures.read("{\"x\":[" + "1,".repeat(1_000_000) + "1]}")))
                .isEqualTo("too-long");
        assertThat(Fixtures.refusal(Fixtures.read("<report>" + "<x/>".repeat(1_000_001) + "</report>")))
                .isEqualTo("too-long");
        assertThat(Fixtures.refusal(Fixtures.read("reference,suspect_email\n" + "1,\n".repeat(10_001))))
                .isEqualTo("too-long");
    }

    @Test
    void a_name_that_stands_twice_is_a_flaw_and_neither_value_is_believed() {
        var flaws = Fixtures.flaws(
                Fixtures.read(
                        "{\"reportId\": \"1\",\n \"reportedInformation\": {\"accessToChildren\": true,\n \"accessToChildren\": false}}"));

        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(3);
            assertThat(flaw.text()).contains("accessToChildren");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reportId\": \"\\ud800\"}",
                "{\"reportId\": \"\\udc00\\ud800\"}",
                "{\"report\\ud83dId\": 1}",
                "{\"reportId\": \"a\\u0000b\"}",
                "{\"reportId\": NaN}",
                "{\"reportId\": Infinity}",
                "{\"reportId\": 01}",
                "{\"reportId\": 1,}",
                "{\"reportId\": 1} x",
                "{\"reportId\": 1}{}",
                "{\"reportId\": 'single'}",
                "{\"reportId\": 1 /* comment */}",
                "{\"reportId\"",
                "{",
                "[",
                "[1]",
                "{}",
                "<",
                "<report",
                "<report></raport>",
                "<report a='1' a='2'/>",
                "<p:report/>",
                "<report>&#0;</report>",
                "<other/>",
                "<r:report xmlns:r='urn:example'/>",
                "",
                "   ",
                "plain words",
                "a,b,c",
                "reference,suspect_email",
                "reference,suspect_email\n\"1"
            })
    void what_is_not_well_formed_or_not_known_is_kept_as_broken(String document) {
        assertThat(Fixtures.flaws(Fixtures.read(document)))
                .allSatisfy(flaw -> assertThat(flaw.text()).isNotBlank());
    }

    @Test
    void a_whole_character_of_two_halves_is_no_flaw() {
        assertThat(Fixtures.understood(Fixtures.read("{\"reportId\": \"\\ud83d\\ude00\", \"reportedInformation\": {}}"))
                        .senderReference())
                .isEqualTo("😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "{\"reportId\": \"\u0001\"}", "\u007fELF", "\u0002\u0003\u0004"})
    void control_characters_are_not_structured_text(String document) {
        assertThat(Fixtures.refusal(Fixtures.read(document))).isIn("not-structured-text", "program-refused");
    }

    @Test
    void two_readings_at_once_do_not_mix() {
        byte[] full = Fixtures.bytes("cybertip/full.xml");
        var alone = Fixtures.read(full);

        assertThat(Stream.generate(() -> full).limit(200).parallel().map(Fixtures::read))
                .allMatch(alone::equals);
    }

    @Test
    void many_sisters_of_one_name_are_read_in_time_that_grows_with_their_number() {
        var reading = Fixtures.read(withAddresses(100_000));

        assertThat(Fixtures.flaws(reading))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.words()).isEqualTo("the document holds more than 5000 identifiers"));
    }

    // [utest->req~a-report-has-its-limits~1]
    @Test
    void five_thousand_identifiers_are_read_and_one_more_waits_for_a_person() {
        var mentions = Fixtures.understood(Fixtures.read(withAddresses(5_000))).mentions();

        assertThat(mentions).hasSize(5_000);
        assertThat(mentions.getLast().path()).isEqualTo("/report/personOrUserReported/ipCaptureEvent[5000]/ipAddress");
        assertThat(Fixtures.flaws(Fixtures.read(withAddresses(5_001)))).hasSize(1);
    }

    // [utest->req~a-report-has-its-limits~1]
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"uk-industry-2026-1\", \"reportId\": \"%s\", \"provider\": \"P\"}",
                "{\"format\": \"uk-industry-2026-1\", \"reportId\": \"1\", \"followUpTo\": \"%s\", \"provider\": \"P\"}",
                "{\"format\": \"direct-report-1\", \"reference\": \"%s\"}",
                "{\"reportId\": \"%s\", \"reportedInformation\": {}}",
                "reference,agency\n%s,A\n",
                "<fileDetails><reportId>1</reportId><fileId>%s</fileId></fileDetails>"
            })
    void a_number_that_no_index_can_hold_makes_a_document_wait_for_repair(String document) {
        assertThat(Fixtures.read(document.formatted("7".repeat(512)))).isInstanceOf(Reading.Understood.class);
        assertThat(Fixtures.flaws(Fixtures.read(document.formatted("7".repeat(513)))))
                .anySatisfy(flaw -> assertThat(flaw.text()).contains("longer than 512 characters"));
    }

    // [utest->req~a-fault-of-a-reader-loses-nothing~1]
    @Test
    void a_document_at_which_a_reader_itself_fails_waits_for_repair_under_the_number_of_an_incident() {
        for (var fault : List.of(new IllegalStateException("what stood there"), new StackOverflowError())) {
            var failing = new FormatReaders(() -> {
                throw sneaky(fault);
            });

            assertThat(Fixtures.flaws(failing.read(Fixtures.bytes("cybertip/minimal.xml"), Channel.NCMEC)))
                    .singleElement()
                    .satisfies(flaw -> assertThat(flaw.words())
                            .matches("a reader failed at this document.* incident [0-9A-F]{8}"));
        }
    }

    private static RuntimeException sneaky(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return (RuntimeException) fault;
    }

    private static byte[] withAddresses(int number) {
        String event = "<ipCaptureEvent><ipAddress>192.0.2.1</ipAddress></ipCaptureEvent>";
        String document = "<report>" + SUMMARY.formatted("p") + "<personOrUserReported>" + event.repeat(number)
                + "</personOrUserReported></report>";
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isTooDeep(Reading reading) {
        return reading instanceof Reading.Refused refused && refused.code().equals("too-deep");
    }
}
