package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.risk.Trigger.BAIL_CHANGE;
import static org.forthwith.risk.Trigger.DEVICE_RESULT;

import java.util.Arrays;
import org.forthwith.risk.ruleset.Turn;
import org.junit.jupiter.api.Test;

class TriggerTest {

    @Test
    void only_a_person_can_tell_of_a_device_or_of_bail_and_the_platform_hears_of_the_rest_by_itself() {
        assertThat(Arrays.stream(Trigger.values()).filter(Trigger::toldByPeople))
                .containsExactlyInAnyOrder(DEVICE_RESULT, BAIL_CHANGE);
    }

    @Test
    void each_is_said_in_words_of_its_own() {
        assertThat(Arrays.stream(Trigger.values()).map(Trigger::words))
                .containsExactly(
                        "a child has become known",
                        "an address has become known",
                        "another case shares something with this one",
                        "a device has been examined",
                        "bail or its conditions have changed",
                        "the case is to be closed",
                        "the rules have changed",
                        "the case is judged by another road",
                        "somebody else has marked it higher");
    }

    @Test
    void a_change_of_rules_goes_by_the_name_that_the_record_has_for_it() {
        assertThat(Trigger.valueOf(Turn.TRIGGER)).isEqualTo(Trigger.RULE_SET);
    }
}
