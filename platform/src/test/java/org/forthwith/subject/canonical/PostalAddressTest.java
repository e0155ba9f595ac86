package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.ADDRESS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class PostalAddressTest {

    @ParameterizedTest
    @CsvSource({
        "'12 Example Road, Sampletown, ZX9 9ZZ', '12 EXAMPLE ROAD SAMPLETOWN zx99zz'",
        "'12 Example Road\nSampletown\nZX9 9ZZ', '12 Example Road, Sampletown ZX9 9ZZ'",
        "'12, Example Road; Sampletown. ZX99ZZ', '12 Example Road, Sampletown, ZX9 9ZZ'",
        "'4 St. Anne''s Close, ZX9 9ZZ', '4 St Annes Close ZX9 9ZZ'",
        "'1 Rue de l''Exemple, 75000 Ville', '1 rue de l’exemple 75000 ville'"
    })
    void one_address_has_one_form_however_it_is_written(String one, String other) {
        assertThat(address(one).canonical())
                .isNotNull()
                .isEqualTo(address(other).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "'UPRN 100012345678', UPRN:100012345678",
        "'12 Example Road, ZX9 9ZZ (UPRN: 000012345678)', UPRN:12345678"
    })
    void the_property_number_stands_for_the_whole_address(String written, String form) {
        assertThat(address(written).canonical()).isEqualTo(form);
    }

    @Test
    void a_bare_property_number_is_one_when_the_report_says_so() {
        assertThat(address("000012345678").hinted("UPRN").canonical()).isEqualTo("UPRN:12345678");
        assertThat(address("12345678").canonical()).isEqualTo("12345678");
    }

    @Test
    void a_search_finds_an_address_by_its_postcode_and_first_number() {
        assertThat(address("Flat 3, 12 Example Road, ZX9 9ZZ").searchForm()).isEqualTo("ZX99ZZ|3");
        assertThat(address("12 Example Rd, ZX9 9ZZ").searchForm()).isEqualTo("ZX99ZZ|12");
        assertThat(address("The Cottage, ZX9 9ZZ").searchForm()).isEqualTo("ZX99ZZ");
    }

    @ParameterizedTest
    @CsvSource({
        "'12 Example Road, ZX9 9ZZ', '14 Example Road, ZX9 9ZZ'",
        "'12 Example Road, ZX9 9ZZ', '12 Example Road, ZX9 9ZY'",
        "'Flat 1, 12 Example Road, ZX9 9ZZ', '12 Example Road, ZX9 9ZZ'"
    })
    void different_addresses_have_different_forms(String one, String other) {
        assertThat(address(one).canonical()).isNotEqualTo(address(other).canonical());
    }

    @ParameterizedTest
    @CsvSource({"'1 Example Road, QQ1 1CC'", "'1 Example Road, ZZ99 3VZ'", "'BFPO 9999'", "'1 Example Road, not known'"
    })
    void an_odd_postcode_is_no_reason_to_refuse(String written) {
        assertThat(address(written).canonical()).isNotNull();
    }

    @Test
    void a_postcode_alone_is_no_address_but_can_be_searched() {
        assertThat(address("ZX9 9ZZ").canonical()).isNull();
        assertThat(address("ZX9 9ZZ").searchForm()).isEqualTo("ZX99ZZ");
    }

    private static Writing address(String written) {
        return Writing.of(ADDRESS, written);
    }
}
