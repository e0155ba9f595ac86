package org.forthwith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Forces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReachTest {

    private static final ForceCode OWN = new ForceCode("13");

    private final ForceMap forces = new ForceMap(Forces.load(), () -> Instant.parse("2026-03-02T07:00:00Z"));
    private final Reach reach = new Reach(forces);

    // [utest->req~reach-follows-role~1]
    @ParameterizedTest
    @EnumSource
    void only_a_regional_and_a_national_lead_reach_beyond_their_own_force(Role role) {
        var expected = switch (role) {
            case REGIONAL_LEAD -> forces.regionOf(OWN);
            case NATIONAL_LEAD -> forces.all();
            case FRONT_DESK,
                    INTAKE_OFFICER,
                    ASSESSOR,
                    INVESTIGATOR,
                    SUPERVISOR,
                    INSPECTOR,
                    SUPERINTENDENT,
                    HEAD_OF_UNIT,
                    CHIEF_OFFICER,
                    SPECIALIST,
                    RULE_OWNER,
                    SENDER,
                    SYSTEM -> Set.of(OWN);
        };

        assertThat(reach.of(OWN, Set.of(role))).isEqualTo(expected);
    }

    @Test
    void a_region_is_more_than_one_force_and_less_than_all() {
        assertThat(forces.regionOf(OWN)).contains(OWN, new ForceCode("14")).doesNotContain(new ForceCode("52"));
        assertThat(forces.all()).contains(new ForceCode("52")).containsAll(forces.regionOf(OWN));
    }

    @Test
    void of_two_roles_the_further_one_counts() {
        assertThat(reach.of(OWN, Set.of(Role.REGIONAL_LEAD, Role.NATIONAL_LEAD)))
                .isEqualTo(forces.all());
        assertThat(reach.of(OWN, Set.of(Role.ASSESSOR, Role.REGIONAL_LEAD))).isEqualTo(forces.regionOf(OWN));
    }
}
