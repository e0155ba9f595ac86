package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Report;
import org.forthwith.referral.Report.Statement;
import org.forthwith.subject.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the readers owe to the scenarios of the field. */
class ReportScenariosTest {

    @ParameterizedTest
    @CsvSource({
        "null,UNKNOWN",
        "\"\",UNKNOWN",
        "\"N/A\",UNKNOWN",
        "\"perhaps\",UNKNOWN",
        "false,NO",
        "\"No\",NO",
        "true,YES",
        "\"Yes\",YES"
    })
    // [utest->req~absent-is-unknown~1]
    void a_null_access_field_is_unknown_and_never_no(String written, Answer expected) {
        assertThat(answers("{\"accessToChildren\": " + written + "}", Question.REGULAR_CHILD_ACCESS))
                .isEqualTo(expected);
    }

    @Test
    // [utest->req~absent-is-unknown~1]
    void an_absent_access_field_is_unknown_and_never_no() {
        assertThat(answers("{}", Question.REGULAR_CHILD_ACCESS)).isEqualTo(Answer.UNKNOWN);
        assertThat(answers("{}", Question.RSO_OR_SUBJECT_TO_ORDER)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    // [utest->req~most-worrying-answer~1]
    void a_second_person_of_whom_less_is_known_does_not_hush_the_first() {
        String first = "{\"accessToChildren\": true, \"convictedSexOffender\": false}";
        String second = "{\"accessToChildren\": false}";

        assertThat(answers(first + "," + second, Question.REGULAR_CHILD_ACCESS)).isEqualTo(Answer.YES);
        assertThat(answers(second + "," + first, Question.REGULAR_CHILD_ACCESS)).isEqualTo(Answer.YES);
        assertThat(answers(first + "," + second, Question.RSO_OR_SUBJECT_TO_ORDER))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void no_access_to_the_one_child_does_not_say_that_there_is_none_to_others() {
        assertThat(answers("{\"accessToChildVictim\": false}", Question.REGULAR_CHILD_ACCESS))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(answers("{\"accessToChildVictim\": true}", Question.REGULAR_CHILD_ACCESS))
                .isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"Step-father,YES", "uncle (mother's side),YES", "Teacher,YES", "Met online,UNKNOWN", "stranger,UNKNOWN"
    })
    void a_relationship_answers_only_where_its_word_leaves_no_doubt(String written, Answer expected) {
        String person = "{\"accessToChildren\": false, \"relationshipToChildVictim\": \"" + written + "\"}";

        assertThat(answers(person, Question.REGULAR_CHILD_ACCESS)).isEqualTo(expected);
    }

    @Test
    void a_teachers_relationship_is_a_position_of_trust() {
        assertThat(answers("{\"relationshipToChildVictim\": \"Teacher\"}", Question.POSITION_OF_TRUST))
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_no_always_says_where_it_was_said() {
        var report = Fixtures.understood(Fixtures.read(Fixtures.bytes("tip/full.json")));

        assertThat(report.statements())
                .filteredOn(said -> said.answer() != Answer.UNKNOWN)
                .allSatisfy(said -> assertThat(said.evidence()).isNotBlank());
    }

    @Test
    // [utest->req~extracted-is-unconfirmed~1]
    void identifiers_in_free_text_are_marked_and_those_in_their_own_fields_are_not() {
        var mentions = Fixtures.understood(Fixtures.read(Fixtures.bytes("tip/full.json")))
                .mentions();

        assertThat(mentions)
                .allSatisfy(mention -> assertThat(mention.extracted())
                        .isEqualTo(mention.path().matches(".*(additionalInformations|contents|metadatas).*")));
    }

    @Test
    // [utest->req~follow-ups-share-a-key~1]
    void a16_a_follow_up_shares_the_key_of_the_report_it_follows_in_whatever_order_they_come() {
        var first = Fixtures.understood(Fixtures.read(Fixtures.bytes("industry/full.json")));
        var later = Fixtures.understood(Fixtures.read(Fixtures.bytes("industry/follow-up.json")));

        assertThat(later.mergeKey()).isEqualTo(first.mergeKey()).isEqualTo("UKR-0001");
        assertThat(later.senderReference()).isNotEqualTo(first.senderReference());
    }

    @Test
    void a16_a_report_with_three_accounts_keeps_each_with_its_address_and_port() {
        var mentions = Fixtures.understood(Fixtures.read(Fixtures.bytes("industry/full.json")))
                .mentions();

        assertThat(mentions)
                .filteredOn(
                        mention -> mention.kind() == IdentifierKind.ACCOUNT_ID && mention.role() != PersonRole.INCIDENT)
                .extracting(Mention::written)
                .containsExactly("a-1", "a-2", "a-3");
        assertThat(mentions)
                .filteredOn(mention -> mention.use() != null && mention.use().port() != null)
                .extracting(Mention::written)
                .containsExactly("198.51.100.7", "198.51.100.8");
    }

    @Test
    void a10_a_front_desk_report_tells_whether_support_was_offered_and_whether_a_device_was_reset() {
        var calm = direct("full.json", Channel.PUBLIC);
        var reset = direct("quirky.json", Channel.PARTNER);
        var careless = direct("minimal.json", Channel.PUBLIC);

        assertThat(calm.support())
                .singleElement()
                .satisfies(offer -> assertThat(offer.answer()).isEqualTo(SupportAnswer.ACCEPTED));
        assertThat(reset.statements())
                .extracting(Statement::question)
                .contains(Question.FLIGHT_OR_EVIDENCE_LOSS_RISK.name());
        assertThat(careless.warnings())
                .anyMatch(text -> text.contains("reset"))
                .anyMatch(text -> text.contains("support"));
    }

    @Test
    void a_childs_age_is_not_a_childs_name() {
        var full = Fixtures.understood(Fixtures.read(Fixtures.bytes("cybertip/full.xml")));

        assertThat(full.toString()).doesNotContain("Robin Sample", "Sample,", "Example School");
    }

    @Test
    void both_spellings_of_an_associated_accounts_type_are_accepted_and_none_is_not() {
        assertThat(Fixtures.read(associated("type='Linked'")))
                .isInstanceOf(org.forthwith.referral.Reading.Understood.class);
        assertThat(Fixtures.read(associated("accountType='Linked'")))
                .isInstanceOf(org.forthwith.referral.Reading.Understood.class);
        assertThat(Fixtures.flaws(Fixtures.read(associated("")))).hasSize(1);
        assertThat(Fixtures.flaws(Fixtures.read(associated("accountType='Friend'"))))
                .hasSize(1);
    }

    // [utest->req~a-bare-no-establishes-nothing~1]
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"no\"|UNKNOWN",
                "false|UNKNOWN",
                "{\"answer\": \"no\"}|UNKNOWN",
                "{\"answer\": \"no\", \"evidence\": \"asked the school\"}|NO",
                "\"yes\"|YES"
            })
    void a_no_in_a_direct_report_counts_only_with_what_it_rests_on(String written, Answer expected) {
        var report = Fixtures.understood(
                Fixtures.read("{\"format\": \"direct-report-1\", \"answers\": {\"RESIDENT_CHILD\": " + written + "}}"));

        assertThat(report.statements())
                .singleElement()
                .returns(expected, Statement::answer)
                .matches(said -> said.answer() == Answer.UNKNOWN || said.evidence() != null);
    }

    // [utest->req~a-number-means-something-with-its-issuer-only~1]
    @Test
    void a_number_means_something_with_its_issuer_only() {
        String industry = "{\"format\": \"uk-industry-2026-1\", \"reportId\": \"12\", \"provider\": \"%s\"}";

        assertThat(key(industry.formatted("Example Social Ltd")))
                .isEqualTo(key(industry.formatted(" example  SOCIAL ltd")))
                .isNotEqualTo(key(industry.formatted("Example Games Ltd")))
                .isNotEqualTo(key("reference,agency\n12,Example Social Ltd\n"));
        assertThat(key("{\"reportId\": \"12\", \"reportedInformation\": {}}"))
                .isEqualTo(key("<fileDetails><reportId>12</reportId><fileId>1</fileId></fileDetails>"));
    }

    private static String key(String document) {
        return String.valueOf(Objects.requireNonNull(
                        Fixtures.understood(Fixtures.read(document)).story())
                .key());
    }

    // [utest->req~uprn-is-read~1]
    @Test
    void the_number_of_a_premises_is_an_address_in_whatever_form_it_comes() {
        var direct = Fixtures.read("{\"format\": \"direct-report-1\", \"suspect\": {\"uprns\": [\"100012345678\"]},"
                + " \"place\": {\"uprn\": 100012345679}}");
        var packaged = Fixtures.read("reference,suspect_uprn\nP-1,100012345678\n");

        assertThat(Fixtures.understood(direct).mentions())
                .allMatch(mention -> "UPRN".equals(mention.hint()) && mention.kind() == IdentifierKind.ADDRESS)
                .extracting(Mention::written, Mention::role)
                .containsExactly(tuple("100012345678", PersonRole.SUSPECT), tuple("100012345679", PersonRole.INCIDENT));
        assertThat(Fixtures.understood(packaged).mentions())
                .singleElement()
                .returns("UPRN", Mention::hint)
                .returns(PersonRole.SUSPECT, Mention::role);
    }

    // [utest->req~what-was-ticked-is-on-record~1]
    @Test
    void what_a_platform_ticked_is_kept_as_marks() {
        var record = Fixtures.understood(
                Fixtures.read(
                        "<fileDetails><reportId>1</reportId><fileId>1</fileId><fileViewedByEsp>true</fileViewedByEsp>"
                                + "<fileAnnotations><generativeAi/></fileAnnotations><industryClassification>A1</industryClassification></fileDetails>"));

        assertThat(record.marks())
                .containsExactlyInAnyOrder(
                        "viewed by the platform: true", "flag: generativeAi", "industry classification: A1");
    }

    private static String associated(String attribute) {
        return new String(Fixtures.bytes("cybertip/minimal.xml"), StandardCharsets.UTF_8)
                .replace(
                        "</report>",
                        "<personOrUserReported><associatedAccount " + attribute + "/></personOrUserReported></report>");
    }

    private static Report direct(String name, Channel channel) {
        return Fixtures.understood(Fixtures.READERS.read(Fixtures.bytes("direct/" + name), channel));
    }

    private static Answer answers(String persons, Question question) {
        String document = "{\"reportId\": \"1\", \"reportedInformation\": {\"reportedPeople\": {\"reportedPersons\": ["
                + persons + "]}}}";
        return Fixtures.understood(Fixtures.read(document)).statements().stream()
                .filter(said -> said.question().equals(question.name()))
                .map(Statement::answer)
                .findFirst()
                .orElseThrow();
    }
}
