package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.PHONE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class TelephoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "+447700900123",
                "+44 7700 900123",
                "+44 (0)7700 900123",
                "0044 7700 900123",
                "(07700) 900-123",
                "07700.900.123",
                "447700900123",
                "\uFF0B44 7700 900123",
                "\uFF10\uFF17\uFF17\uFF10\uFF10 \uFF19\uFF10\uFF10\uFF11\uFF12\uFF13",
                "\u202A+44 7700 900123\u202C",
                "\u0660\u0667\u0667\u0660\u0660 900123",
                "tel:+44-7700-900123",
                "07700\u00A0900\u200B123",
                "07700 900123 ext. 5"
            })
    void one_number_has_one_form_however_it_is_written(String written) {
        assertThat(Writing.of(PHONE, written).canonical()).isEqualTo("+447700900123");
        assertThat(Writing.of(PHONE, written).searchForm()).isEqualTo("7700900123");
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900123, +44, +447700900123",
        "7700 900123, +44, +447700900123",
        "7700 900123, 44, +447700900123",
        "447700900123, +44, +447700900123",
        "+44 7700 900123, +1, +447700900123",
        "5556667777, +1, +15556667777",
        "(202) 555-0143, +1, +12025550143",
        "1 202 555 0143, +1, +12025550143",
        "+1 202 555 0143, , +12025550143",
        "0987654321, +1, +10987654321",
        "0001112222, +1, +10001112222",
        "1234567890, +1, +11234567890",
        "07700 900123, +999, +447700900123",
        "020 7946 0123, , +442079460123"
    })
    void the_calling_code_beside_a_number_says_its_country(String written, @Nullable String hint, String form) {
        assertThat(Writing.of(PHONE, written).hinted(hint).canonical()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"07700900000", "07700900999", "01632960000", "08081570123", "+1 212 555 0100", "+1 212 555 0199"
            })
    void a_number_set_aside_for_drama_has_a_form_like_any_other(String written) {
        assertThat(Writing.of(PHONE, written).canonical()).startsWith("+");
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900123, 07700 900124",
        "+44 7700 900123, +1 770 090 0123",
        "2025550143, 020 2555 0143",
        "5556667777, +1 555 666 7777"
    })
    void different_numbers_have_different_forms(String one, String other) {
        assertThat(Writing.of(PHONE, one).canonical())
                .isNotNull()
                .isNotEqualTo(Writing.of(PHONE, other).canonical());
    }

    @ParameterizedTest
    @CsvSource({"5556667777, 555-666-7777, +15556667777", "7700 900123, 7700900123, +447700900123"})
    void a_number_of_an_unknown_country_equals_itself_only_but_a_search_finds_it(
            String one, String other, String withCountry) {
        assertThat(Writing.of(PHONE, one).canonical())
                .isEqualTo(Writing.of(PHONE, other).canonical())
                .doesNotStartWith("+");
        assertThat(Writing.of(PHONE, one).searchForm())
                .isEqualTo(Writing.of(PHONE, withCountry).searchForm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "none", "n/a", "999", "555-0123", "+44 7700", "+999 123456789", "07700 9001234567890123"
            })
    void what_is_no_telephone_number_equals_nothing(String written) {
        assertThat(Writing.of(PHONE, written).canonical()).isNull();
    }
}
