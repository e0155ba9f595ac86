package org.forthwith.hashmatch.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class CyberTipTest {

    private static final Withdrawn WITHDRAWN = new Withdrawn(Given.EXACT, Given.FOUND.plusSeconds(3600));

    @Test
    // [utest->req~a-referral-is-valid-in-its-format~1]
    void a_report_says_what_was_found_of_whom_and_who_reports_it() {
        assertThat(CyberTip.report(Given.referral())).isEqualTo(Golden.file("report.xml"));
    }

    @Test
    void the_record_of_a_file_holds_its_own_hashes_and_beside_them_those_on_the_lists() {
        assertThat(CyberTip.details(Given.referral(), 4711, "f-1")).isEqualTo(Golden.file("file.xml"));
    }

    @Test
    void a_correction_names_the_earlier_report_and_what_still_stands() {
        assertThat(CyberTip.correction(Given.referral(), WITHDRAWN, 4711, 1)).isEqualTo(Golden.file("correction.xml"));
    }

    @Test
    void whether_somebody_looked_is_not_said_where_it_is_not_known() {
        assertThat(details(Seen.UNKNOWN)).doesNotContain("fileViewedByEsp");
        assertThat(details(Seen.YES)).contains("<fileViewedByEsp>true</fileViewedByEsp>");
        assertThat(details(Seen.NO)).contains("<fileViewedByEsp>false</fileViewedByEsp>");
    }

    @Test
    void markup_in_values_stays_a_value_and_what_xml_cannot_hold_is_replaced_and_told() throws Exception {
        var report = CyberTip.report(Hostile.referral());
        var expected = Hostile.NAME
                .replace('\u0000', '\uFFFD')
                .replace('\u001b', '\uFFFD')
                .replace("\ud83d ", "\uFFFD ");
        var read = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)));

        assertThat(read.getElementsByTagName("screenName").item(0).getTextContent())
                .isEqualTo(expected);
        assertThat(read.getElementsByTagName("x").getLength()).isZero();
        assertThat(report).contains("Characters that could not be written here and were replaced: 18.");
        assertThat(new String(report.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(report);
    }

    @Test
    void where_only_the_account_is_known_nothing_else_is_said() {
        var bare = new Account("a-1", List.of(), List.of(), List.of(), List.of());
        var detection = new Detection("u", Given.FOUND, List.of(Given.exact()), bare, Seen.UNKNOWN);
        var text = CyberTip.report(new Referral(Given.reporter(), Given.filing(), detection));

        assertThat(text)
                .contains("<espIdentifier>a-1</espIdentifier>")
                .doesNotContain("personOrUserReportedPerson", "ipCapture", "screenName");
    }

    private static String details(Seen seen) {
        var detection = new Detection("u", Given.FOUND, List.of(Given.exact()), Given.account(), seen);
        return CyberTip.details(new Referral(Given.reporter(), Given.filing(), detection), 1, "f");
    }
}
