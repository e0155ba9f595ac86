package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.forthwith.app.web.demo.SampleActors;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

class ColleaguesTest {

    private static final ForceCode WEST_YORKSHIRE = new ForceCode("13");
    private static final ForceCode DEVON = new ForceCode("50");

    private final Colleagues colleagues = new Colleagues(SampleActors.all());

    @Test
    void the_first_of_a_force_is_the_one_whom_a_visitor_can_be() {
        assertThat(colleagues.of(WEST_YORKSHIRE, Role.INVESTIGATOR, 1).id()).isEqualTo("westyorkshire-investigator");
    }

    @Test
    void others_and_those_of_other_forces_are_invented_and_stay_the_same() {
        var second = colleagues.of(WEST_YORKSHIRE, Role.INVESTIGATOR, 2);
        var elsewhere = colleagues.of(DEVON, Role.HEAD_OF_UNIT, 1);

        assertThat(second.name()).isEqualTo("Investigator 2 (demo)");
        assertThat(elsewhere.id()).isEqualTo("demo-50-head-of-unit-1");
        assertThat(elsewhere.reach()).containsExactly(DEVON);
        assertThat(elsewhere.is(Role.HEAD_OF_UNIT)).isTrue();
        assertThat(colleagues.of(WEST_YORKSHIRE, Role.INVESTIGATOR, 2)).isEqualTo(second);
    }
}
