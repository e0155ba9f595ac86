package org.forthwith.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.forthwith.kernel.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitnessTest {

    // [utest->req~staff-untrained-are-passed-over~1]
    @ParameterizedTest
    @CsvSource({
        "INVESTIGATOR, PIP2, true",
        "INVESTIGATOR, KIRAT_OR_EQUIV, true",
        "INVESTIGATOR, CD_APPLICANT, false",
        "SUPERVISOR, SUPERVISOR_OCSAE, true",
        "SUPERVISOR, KIRAT_OR_EQUIV, false",
        "INSPECTOR, CD_APPLICANT, true"
    })
    void a_role_asks_for_its_own_training(Role role, Skill skill, boolean enough) {
        assertThat(Fitness.enough(role, Set.of(skill))).isEqualTo(enough);
        assertThat(Fitness.enough(role, Set.of())).isEqualTo(role == Role.INSPECTOR);
    }
}
