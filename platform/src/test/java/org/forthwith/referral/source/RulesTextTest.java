package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTextTest {

    @Test
    void rules_that_name_a_shape_and_do_not_say_what_it_is_are_not_accepted() {
        assertThatThrownBy(() -> RulesText.read(List.of("report", "  part 1 nobody-knows")))
                .hasMessageContaining("nobody-knows");
        assertThatThrownBy(() -> RulesText.read(List.of("report", "  part often text")))
                .hasMessageContaining("often");
    }

    @Test
    void the_rules_of_the_reporting_schema_hold_together_and_know_both_documents() {
        Rules rules = RulesText.read(Resource.lines("cybertip-2025-11.rules"));

        assertThat(rules.shape("report").slots()).hasSize(9);
        assertThat(rules.shape("fileDetails").slots()).hasSize(17);
        assertThat(rules.shape("incident").slots())
                .singleElement()
                .satisfies(slot -> assertThat(slot.shapes()).hasSize(8));
    }

    @Test
    void the_table_of_file_signatures_says_of_each_what_it_is_and_has_no_row_twice() {
        var lines = Resource.lines("file-signatures.csv");

        assertThat(lines).doesNotHaveDuplicates().allMatch(line -> line.split(",", -1).length == 4);
    }
}
