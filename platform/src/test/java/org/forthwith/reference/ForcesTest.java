package org.forthwith.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.kernel.ForceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForcesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private final Forces forces = Forces.load();
    private final Reach reach = new Reach(forces);

    @Test
    void there_are_forty_three_forces_with_a_police_area_and_four_bodies_without_one() {
        var areas = forces.on(DAY).stream()
                .map(Force::policeArea)
                .filter(Objects::nonNull)
                .toList();

        assertThat(areas).hasSize(43).doesNotHaveDuplicates().allMatch(code -> code.matches("[EW][0-9]{8}"));
        assertThat(forces.on(DAY)).hasSize(47);
    }

    @Test
    void no_number_means_two_forces() {
        var numbers = forces.on(DAY).stream()
                .flatMap(force -> Stream.concat(Stream.of(force.number()), force.also().stream()))
                .toList();

        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void every_force_can_be_rung_at_a_desk_in_the_reserved_domain() {
        assertThat(forces.on(DAY)).allMatch(force -> force.desk().endsWith("@forces.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "42, 42",
        "essex, 42",
        "E23000028, 42",
        "ESSEX, 42",
        "02, 01",
        "Devon & Cornwall, 50",
        "devon-and-cornwall, 50",
        "74, 99",
        "National Crime Agency, 91"
    })
    void a_force_is_known_by_each_of_its_names(String written, String number) {
        assertThat(forces.named(written, DAY)).map(Force::number).contains(new ForceCode(number));
    }

    @ParameterizedTest
    @CsvSource({"08", "Ruritania", "''"})
    void a_name_that_is_no_force_finds_none(String written) {
        assertThat(forces.named(written, DAY)).isEmpty();
    }

    @Test
    void an_agency_does_not_exist_before_its_first_day() {
        assertThat(forces.find(Forces.NATIONAL_AGENCY, LocalDate.parse("2013-10-06")))
                .isEmpty();
        assertThat(forces.find(Forces.NATIONAL_AGENCY, LocalDate.parse("2013-10-07")))
                .isPresent();
    }

    @Test
    void a_region_reaches_its_own_forces_and_no_other() {
        assertThat(reach.ofRegion(new ForceCode("45"), DAY))
                .extracting(ForceCode::value)
                .containsExactlyInAnyOrder("43", "44", "45", "47");
    }

    @Test
    void each_of_the_forty_three_forces_stands_in_one_of_ten_regions() {
        var regions = forces.on(DAY).stream()
                .filter(force -> force.policeArea() != null)
                .map(force -> reach.ofRegion(force.number(), DAY))
                .distinct()
                .toList();

        assertThat(regions).hasSize(10);
        assertThat(regions.stream().mapToInt(Set::size).sum()).isEqualTo(43);
    }

    @Test
    void national_reach_is_every_force() {
        assertThat(reach.everywhere(DAY)).hasSize(47);
    }

    @Test
    void a_number_that_is_no_force_reaches_nothing() {
        assertThat(reach.ofRegion(new ForceCode("08"), DAY)).isEmpty();
    }
}
