package org.forthwith.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrarTest {

    private static final ForceCode FORCE = new ForceCode("50");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Actor person(String id, Role... roles) {
        return new Actor(id, id, FORCE, Set.of(roles), Set.of(FORCE));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void training_is_recorded_by_the_head_a_chief_officer_or_a_specialist(Role role) {
        boolean may =
                List.of(Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER, Role.SPECIALIST).contains(role);

        assertThat(Registrar.objection(person("somebody", role), "assessor-1").isEmpty())
                .isEqualTo(may);
    }

    // [utest->req~allocation-nobody-trains-themselves~1]
    @Test
    void nobody_records_training_of_their_own_whatever_their_roles() {
        assertThat(Registrar.objection(person("assessor-1", Role.values()), "assessor-1"))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("not-for-oneself"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-02, true", "2026-03-03, 2027-03-02, false", "2026-03-02, 2026-03-01, false"})
    void an_award_has_begun_and_does_not_end_before_it_begins(LocalDate from, LocalDate until, boolean can) {
        assertThat(Registrar.notSo(from, until, NOON).isEmpty()).isEqualTo(can);
    }
}
