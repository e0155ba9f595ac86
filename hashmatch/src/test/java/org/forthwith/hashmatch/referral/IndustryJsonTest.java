package org.forthwith.hashmatch.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndustryJsonTest {

    @Test
    // [utest->req~a-referral-is-valid-in-its-format~1]
    void a_report_is_in_the_form_of_the_guide() {
        assertThat(IndustryJson.report(Given.referral()) + "\n").isEqualTo(Golden.file("report.json"));
    }

    @Test
    void a_correction_follows_the_report_that_it_corrects() {
        var withdrawn = new Withdrawn(Given.EXACT, Given.FOUND.plusSeconds(3600));

        assertThat(IndustryJson.correction(Given.referral(), withdrawn, "c-1", 1) + "\n")
                .isEqualTo(Golden.file("correction.json"));
    }

    @Test
    void marks_in_values_stay_values_and_what_cannot_be_written_is_replaced_and_told() {
        var report = IndustryJson.report(Hostile.referral());

        assertThat(report)
                .contains("\"charactersReplaced\":18}")
                .contains("<x a=\\\"1\\\">&amp;\uFFFD\uFFFD]]>\ud83d\ude00 \uFFFD \\r\\n");
    }
}
