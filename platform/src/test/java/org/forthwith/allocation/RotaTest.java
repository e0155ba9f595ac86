package org.forthwith.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forthwith.allocation.Registrar.No;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Forces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RotaTest {

    private static final ForceCode FORCE = new ForceCode("50");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Actor HEAD = person("head-1", Role.HEAD_OF_UNIT);

    private static Actor person(String id, Role... roles) {
        return new Actor(id, id, FORCE, Set.of(roles), Set.of(FORCE));
    }

    private static Staff staff(Absence... absences) {
        return new Staff(FORCE, "inspector-1", "One", List.of(Role.INSPECTOR), null, NOON, null, List.of(absences));
    }

    private static Staff staff(String person, Role... roles) {
        return new Staff(FORCE, person, person, List.of(roles), null, NOON, null, List.of());
    }

    private static Absence absence(String from, String until) {
        return new Absence(2, LocalDate.parse(from), LocalDate.parse(until), AbsenceKind.LEAVE, null, false);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_head_of_the_unit_and_a_chief_officer_say_who_works_here(Role role) {
        assertThat(Rota.engages(person("somebody", role)).isEmpty())
                .isEqualTo(Set.of(Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER).contains(role));
    }

    // [utest->req~staff-who-plans-an-absence~1]
    @ParameterizedTest
    @EnumSource(Role.class)
    void a_supervisor_or_above_plans_the_absence_of_another(Role role) {
        boolean may = Set.of(
                        Role.SUPERVISOR, Role.INSPECTOR, Role.SUPERINTENDENT, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER)
                .contains(role);

        assertThat(Rota.plans(person("somebody", role), "inspector-1").isEmpty())
                .isEqualTo(may);
    }

    // [utest->req~staff-who-plans-an-absence~1]
    @Test
    void everybody_plans_their_own_absence() {
        assertThat(Rota.plans(person("assessor-1", Role.ASSESSOR), "assessor-1"))
                .isEmpty();
        assertThat(Rota.plans(person("program", Role.SENDER), "program")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, ",
        "2026-03-05, 2026-03-04, ends-before-it-begins",
        "2026-02-01, 2026-03-01, over-already",
        "2026-04-15, 2027-04-15, ",
        "2026-04-15, 2027-04-16, too-long",
        "2026-04-14, 2026-04-20, away-already",
        "2026-04-15, 2026-04-20, ",
        "2026-03-20, 2026-04-01, away-already",
        "2026-03-20, 2026-03-31, ",
        "2026-03-20, 2026-05-31, away-already"
    })
    void an_absence_is_still_to_come_and_meets_no_other(LocalDate from, LocalDate until, String code) {
        assertThat(Rota.days(staff(absence("2026-04-01", "2026-04-14")), from, until, NOON)
                        .map(No::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void a_deputy_is_somebody_else_who_works_here() {
        Staff away = staff("inspector-1", Role.INSPECTOR);
        Staff deputy = staff("inspector-2", Role.INSPECTOR);

        assertThat(Rota.deputy(away, "inspector-1", Optional.of(away), NOON))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("own-deputy"));
        assertThat(Rota.deputy(away, "inspector-2", Optional.empty(), NOON))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("deputy-not-in-the-register"));
        assertThat(Rota.deputy(away, "inspector-2", Optional.of(deputy.leaving(NOON)), NOON))
                .isPresent();
        assertThat(Rota.deputy(away, "inspector-2", Optional.of(deputy), NOON)).isEmpty();
    }

    // [utest->req~staff-who-stands-in~1]
    @ParameterizedTest(name = "for {0} stands in {1}: {2}")
    @CsvSource({
        "INSPECTOR, SUPERVISOR, deputy-below",
        "INSPECTOR, INSPECTOR, ",
        "INSPECTOR, HEAD_OF_UNIT, ",
        "HEAD_OF_UNIT, SUPERVISOR, deputy-below",
        "CHIEF_OFFICER, SUPERINTENDENT, deputy-below",
        "SUPERVISOR, INVESTIGATOR, deputy-below",
        "INVESTIGATOR, ASSESSOR, deputy-below",
        "ASSESSOR, ASSESSOR, ",
        "ASSESSOR, INTAKE_OFFICER, ",
        "INTAKE_OFFICER, CHIEF_OFFICER, "
    })
    void whoever_stands_in_has_the_same_role_or_a_higher_one(Role away, Role deputy, String code) {
        assertThat(Rota.deputy(staff("away", away), "deputy", Optional.of(staff("deputy", deputy)), NOON)
                        .map(No::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    // [utest->req~staff-who-stands-in~1]
    @Test
    void of_several_roles_the_highest_counts() {
        Staff away = staff("away", Role.ASSESSOR, Role.INSPECTOR);

        assertThat(Rota.deputy(away, "deputy", Optional.of(staff("deputy", Role.ASSESSOR, Role.SUPERVISOR)), NOON))
                .isPresent();
        assertThat(Rota.deputy(away, "deputy", Optional.of(staff("deputy", Role.INTAKE_OFFICER, Role.INSPECTOR)), NOON))
                .isEmpty();
    }

    @Test
    void only_an_absence_that_is_not_over_is_taken_back() {
        Staff away = staff(absence("2026-02-01", "2026-02-14"), absence("2026-02-20", "2026-03-02"));

        assertThat(Rota.planned(away, LocalDate.parse("2026-02-20"), NOON)).isEmpty();
        assertThat(Rota.planned(away, LocalDate.parse("2026-02-01"), NOON)).isPresent();
        assertThat(Rota.planned(away, LocalDate.parse("2026-02-21"), NOON)).isPresent();
    }

    @Test
    void somebody_joins_in_a_role_of_the_unit_and_with_an_address_that_is_one() {
        assertThat(Rota.post(HEAD, "supervisor-1", "One", List.of(Role.SUPERVISOR), null))
                .isEmpty();
        assertThat(Rota.post(HEAD, "supervisor-1", "One", List.of(Role.SUPERVISOR), "one@example.org"))
                .isEmpty();
        assertThat(Rota.post(HEAD, " ", "One", List.of(Role.SUPERVISOR), null)).isPresent();
        assertThat(Rota.post(HEAD, "supervisor-1", "", List.of(Role.SUPERVISOR), null))
                .isPresent();
        assertThat(Rota.post(HEAD, "supervisor\0", "One", List.of(Role.SUPERVISOR), null))
                .isPresent();
        assertThat(Rota.post(HEAD, "supervisor-1", "One", List.of(), null)).isPresent();
        assertThat(Rota.post(HEAD, "supervisor-1", "One", List.of(Role.SYSTEM), null))
                .isPresent();
        assertThat(Rota.post(HEAD, "supervisor-1", "One", List.of(Role.SUPERVISOR), "not an address"))
                .isPresent();
    }

    // [utest->req~staff-nobody-moves-those-above~1]
    @ParameterizedTest
    @CsvSource({
        "HEAD_OF_UNIT,   SUPERVISOR,    INSPECTOR,     true",
        "HEAD_OF_UNIT,   HEAD_OF_UNIT,  HEAD_OF_UNIT,  true",
        "HEAD_OF_UNIT,   CHIEF_OFFICER, CHIEF_OFFICER, false",
        "HEAD_OF_UNIT,   CHIEF_OFFICER, FRONT_DESK,    false",
        "HEAD_OF_UNIT,   SUPERVISOR,    CHIEF_OFFICER, false",
        "HEAD_OF_UNIT,   SUPERINTENDENT, SUPERVISOR,   false",
        "CHIEF_OFFICER,  CHIEF_OFFICER, FRONT_DESK,    true",
        "CHIEF_OFFICER,  REGIONAL_LEAD, SUPERVISOR,    true"
    })
    void only_a_chief_officer_enters_changes_or_takes_out_whoever_stands_above_a_head_of_unit(
            Role by, Role before, Role after, boolean may) {
        assertThat(Rota.reaches(person("somebody", by), Optional.of(staff("other", before)), List.of(after))
                        .isEmpty())
                .isEqualTo(may);
    }

    // [utest->req~staff-who-leads-the-country~1]
    @Test
    void who_leads_the_country_is_said_by_the_national_agency() {
        List<Role> lead = List.of(Role.NATIONAL_LEAD);
        Actor agency = new Actor(
                "chief-1",
                "chief-1",
                Forces.NATIONAL_AGENCY,
                Set.of(Role.CHIEF_OFFICER),
                Set.of(Forces.NATIONAL_AGENCY));

        assertThat(Rota.post(HEAD, "lead-1", "One", lead, null)).isPresent();
        assertThat(Rota.post(agency, "lead-1", "One", lead, null)).isEmpty();
    }

    // [utest->req~staff-who-leads-the-region~1]
    @Test
    void who_leads_the_region_is_said_by_a_chief_officer_and_not_by_the_head_of_a_unit() {
        List<Role> lead = List.of(Role.REGIONAL_LEAD);

        assertThat(Rota.post(HEAD, "lead-1", "One", lead, null).map(No::code)).contains("lead-of-the-region");
        assertThat(Rota.post(person("chief-1", Role.CHIEF_OFFICER), "lead-1", "One", lead, null))
                .isEmpty();
    }
}
