package org.forthwith.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Rung;
import org.forthwith.obligation.source.ClockTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// [utest->req~an-escalation-reaches-somebody~1]
class ToldFromTest {

    private static final List<Rung> LADDER = ClockTables.read().ladder(Rung.STANDARD, LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @CsvSource({"SUPERVISOR, 75", "INSPECTOR, 90", "HEAD_OF_UNIT, 100", "CHIEF_OFFICER, 200"})
    void each_rank_looks_at_every_case_of_the_force_from_its_own_rung(Role role, int percent) {
        assertThat(ToldFrom.of(LADDER, somebody(role))).isEqualTo(new ToldFrom(percent, false));
    }

    @Test
    void the_first_rung_is_for_the_officer_in_the_case_alone() {
        assertThat(ToldFrom.of(LADDER, somebody(Role.INVESTIGATOR))).isEqualTo(new ToldFrom(50, true));
    }

    @Test
    void whoever_has_two_roles_looks_at_what_is_for_the_higher_one() {
        assertThat(ToldFrom.of(LADDER, somebody(Role.INVESTIGATOR, Role.SUPERVISOR)))
                .isEqualTo(new ToldFrom(75, false));
    }

    @Test
    void whom_the_ladder_does_not_know_it_tells_nothing() {
        assertThat(ToldFrom.of(LADDER, somebody(Role.INTAKE_OFFICER)).anything())
                .isFalse();
    }

    private static Actor somebody(Role... roles) {
        var force = new ForceCode("13");
        return new Actor("somebody", "Somebody", force, Set.of(roles), Set.of(force));
    }
}
