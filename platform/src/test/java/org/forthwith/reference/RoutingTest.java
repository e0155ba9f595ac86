package org.forthwith.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Routed.ToForce;
import org.forthwith.reference.Routed.ToNationalAgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private final Forces forces = Forces.load();
    private final Routing routing = Routing.load(forces);
    private final List<DatedRow> districts =
            DatedTable.read("districts", "code").rows();

    // [utest->req~district-to-force-and-authority~1]
    @Test
    void each_of_the_318_districts_of_england_and_wales_goes_to_its_one_force_and_its_childrens_authority() {
        var reached = new HashSet<ForceCode>();
        var current = districts.stream()
                .filter(row -> row.to() == null && row.text("code").matches("[EW].*"))
                .toList();

        for (var row : current) {
            var routed = routing.route(district(row.text("code")), DAY);
            assertThat(routed).as(row.text("name")).isInstanceOf(ToForce.class);
            assertThat(routed.force().value()).as(row.text("name")).isEqualTo(row.text("force"));
            assertThat(routed.authority()).as(row.text("name")).matches("(E06|E08|E09|E10|W06)[0-9]{6}");
            reached.add(routed.force());
        }

        assertThat(current).hasSize(318);
        assertThat(reached).hasSize(43);
    }

    // [utest->req~district-to-force-and-authority~1]
    @Test
    void a_code_that_was_replaced_goes_where_its_successor_goes() {
        var replaced = districts.stream().filter(row -> row.to() != null).toList();

        for (var row : replaced) {
            var routed = routing.route(district(row.text("code")), DAY);
            var successor = routing.route(district(row.text("followed_by")), DAY);
            assertThat(routed).as(row.text("name")).isEqualTo(successor);
        }

        assertThat(replaced).hasSize(54);
    }

    @Test
    void every_force_in_the_tables_of_places_is_a_force() {
        var named = new HashSet<String>();
        districts.forEach(row -> named.add(row.text("force")));
        DatedTable.read("postcode-areas", "area").rows().forEach(row -> named.add(row.text("force")));

        assertThat(named)
                .allMatch(number -> forces.find(new ForceCode(number), DAY).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "E07000026, 2023-03-31, 03, E10000006",
        "E07000026, 2023-04-01, 03, E06000063",
        "E07000190, 2019-03-31, 52, E10000027",
        "E07000190, 2019-04-01, 52, E10000027",
        "E07000190, 2023-04-01, 52, E06000066",
        "E08000019, 2025-03-31, 14, E08000019",
        "E08000019, 2025-04-01, 14, E08000039"
    })
    void the_authority_is_the_one_that_answers_on_that_day(String code, LocalDate day, String force, String authority) {
        var routed = routing.route(district(code), day);

        assertThat(routed.force().value()).isEqualTo(force);
        assertThat(routed.authority()).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource({
        "Chelmsford, 42, E10000012",
        "chelmsford , 42, E10000012",
        "'Bristol, City of', 52, E06000023",
        "Bristol, 52, E06000023",
        "Hull, 16, E06000010",
        "St Helens, 05, E08000013",
        "Newcastle-upon-Tyne, 10, E08000021",
        "Boston, 32, E10000019",
        "Kent, 46, E10000016",
        "City of London, 48, E09000001",
        "Northamptonshire, 34, ",
        "Scarborough, 12, E06000065"
    })
    void a_district_or_county_may_go_by_its_name(String name, String force, @Nullable String authority) {
        var routed = routing.route(district(name), DAY);

        assertThat(routed.force().value()).isEqualTo(force);
        assertThat(routed.authority()).isEqualTo(authority);
    }

    // [utest->req~a-doubtful-name-does-not-route~1]
    @ParameterizedTest
    @CsvSource({
        "Leeds, , 13",
        "Leeds, GB, 13",
        "Boston, , 91",
        "Boston, A1, 91",
        "Boston, GB, 32",
        "Boston, England, 32",
        "Boston, US, 91",
        "Leeds, US, 91",
        "Newport, GB, 91",
        "London, GB, 91",
        "Springfield, , 91"
    })
    void a_town_counts_only_when_its_name_leaves_no_doubt(String town, @Nullable String country, String force) {
        assertThat(routing.route(new Whereabouts(null, town, null, null, country), DAY)
                        .force())
                .isEqualTo(new ForceCode(force));
    }

    @ParameterizedTest
    @CsvSource({
        "TR1 9ZZ, 50",
        "tr19zz, 50",
        "BT1 9ZZ, 98",
        "G1 9ZZ, 99",
        "CH1 9ZZ, 91",
        "ZZ99 3VZ, 91",
        "90210, 91",
        "G1A 1A1, 91",
        "nonsense, 91"
    })
    void a_postcode_alone_counts_only_where_its_area_lies_in_one_force(String postcode, String force) {
        assertThat(routing.route(new Whereabouts(null, null, postcode, null, null), DAY)
                        .force())
                .isEqualTo(new ForceCode(force));
    }

    @Test
    void a_postcode_that_contradicts_the_town_is_believed() {
        var routed = routing.route(new Whereabouts(null, "Leeds", "TR1 9ZZ", null, "GB"), DAY);

        assertThat(routed.force()).isEqualTo(new ForceCode("50"));
        assertThat(routed.authority()).isNull();
    }

    @Test
    void the_force_that_a_report_names_is_taken_with_the_authority_of_the_place() {
        var routed = routing.route(new Whereabouts("E07000070", null, null, "46", null), DAY);

        assertThat(routed).isEqualTo(new ToForce(new ForceCode("46"), "E10000012", "the report names the force: Kent"));
    }

    @Test
    void a_number_that_is_no_force_does_not_stand_in_the_way_of_the_place() {
        var routed = routing.route(new Whereabouts("E07000070", null, null, "08", null), DAY);

        assertThat(routed.force()).isEqualTo(new ForceCode("42"));
    }

    @Test
    void a_district_code_counts_even_where_the_country_is_wrong() {
        assertThat(routing.route(new Whereabouts("E07000070", null, null, null, "US"), DAY)
                        .force())
                .isEqualTo(new ForceCode("42"));
    }

    // [utest->req~every-case-is-routed-somewhere~1]
    @Test
    void without_a_place_the_national_agency_holds_the_case_and_the_reason_is_said() {
        assertThat(routing.route(Whereabouts.UNKNOWN, DAY))
                .isEqualTo(new ToNationalAgency("the report names no place"));
        assertThat(routing.route(new Whereabouts(null, "Springfield", null, null, "US"), DAY))
                .isEqualTo(new ToNationalAgency("the place is outside the United Kingdom: US"));
    }

    @Test
    void the_reason_names_the_row_and_its_source() {
        assertThat(routing.route(district("E07000070"), DAY).because())
                .isEqualTo("Chelmsford (E07000070) lies in the area of force 42, source ons-police-areas");
    }

    @Test
    void scotland_and_northern_ireland_have_one_force_each() {
        assertThat(routing.route(district("S12000036"), DAY).force()).isEqualTo(new ForceCode("99"));
        assertThat(routing.route(district("N09000003"), DAY).force()).isEqualTo(new ForceCode("98"));
    }

    private static Whereabouts district(String district) {
        return new Whereabouts(district, null, null, null, null);
    }
}
