package org.forthwith.linkage.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    DATE,     1971-06-24,     1971-06-25,     'one digit apart, or day and month changed round'
                    DATE,     1971-06-12,     1971-12-06,     'one digit apart, or day and month changed round'
                    DATE,     1971-06-24,     1971-06-03,     'two of day, month and year the same'
                    DATE,     1971-06-24,     1978-06-24,     'one digit apart, or day and month changed round'
                    DATE,     1971-06-24,     1988-06-24,     'two of day, month and year the same'
                    DATE,     1971-06-24,     1971,           the same as far as both are known
                    DATE,     1971-06-24,     1971-06,        the same as far as both are known
                    DATE,     1971-06-24,     1972,           within a year
                    DATE,     1971-06-24,     1972-02-03,     within a year
                    DATE,     1971-06-24,     1979-12-03,     within ten years
                    DATE,     1971-06-24,     1999-12-03,     differ
                    POSTCODE, SW1A 1AA,       SW1A 1AB,       'one slip apart, or the last two changed round'
                    POSTCODE, SW1A 1AA,       SW1A 9XX,       the same district
                    POSTCODE, SW1A 1AA,       SW9 2BC,        the same area
                    POSTCODE, SW1A 1AA,       LS1 4AB,        differ
                    POSTCODE, 2602,           2611,           the same area
                    PHONE,    07700 900123,   07700 900124,   one digit apart
                    PHONE,    01632 960123,   01999 960123,   differ
                    EMAIL,    a.b@example.org, a.b@exampel.org, one or two slips apart
                    EMAIL,    ann.lee@example.org, ann.lee@else.example, the same before the @
                    EMAIL,    ann@example.org, joe@example.org, differ
                    USERNAME, night_owl,      N1ght.0wl77,    'the same but for digits, signs and look-alikes'
                    USERNAME, nightowls,      nightowles,     one slip apart
                    USERNAME, nightowl,       daylark,        differ
                    USERNAME, 12345,          67890,          differ
                    USERNAME, ___,            ...,            differ
                    CODE,     AB123456,       AB123465,       one slip apart
                    CODE,     AB123456,       AB124457,       two slips apart
                    CODE,     12,             13,             differ
                    TEXT,     12 High Street, High Street 12, 'one slip apart, or the same words in another order or spacing'
                    TEXT,     blacksmith,     blacksmithe,    'one slip apart, or the same words in another order or spacing'
                    TEXT,     12 High Street, 9 Mill Street,  a word in common
                    TEXT,     farmer,         smith,          differ
                    CATEGORY, female,         male,           differ
                    """)
    void values_stand_on_the_rung_that_says_how_they_are_alike(Kind kind, String left, String right, String rung) {
        var form = kind.form(List.of(left, right));
        var closeness = kind.measure().closeness().get();

        assertThat(kind.measure().words().get(closeness.rung(form.apply(left), form.apply(right))))
                .isEqualTo(rung);
        assertThat(kind.measure().words().get(closeness.rung(form.apply(right), form.apply(left))))
                .isEqualTo(rung);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    DATE,     19710624,            19710624
                    DATE,     24/06/1971,          19710624
                    DATE,     1971-6-4,            19710604
                    DATE,     1971-06-24T00:00:00, 19710624
                    DATE,     1971,                19710000
                    DATE,     about Easter,        ''
                    POSTCODE, sw1a 1aa,            sw1a1aa
                    PHONE,    +44 7700 900123,     7700900123
                    PHONE,    07700 900-123,       7700900123
                    PHONE,    0044 7700 900123,    7700900123
                    PHONE,    +44 (0)20 7946 0123, 2079460123
                    PHONE,    44 (0)20 7946 0123,  2079460123
                    PHONE,    (020) 7946 0123,     2079460123
                    PHONE,    020 7946 0123 x123,  2079460123
                    PHONE,    020 7946 0123 ext. 9, 2079460123
                    PHONE,    '020 7946 0123, Extension 12', 2079460123
                    PHONE,    +442079460123;ext=12, 2079460123
                    PHONE,    +49 (0)30 23125 100, 493023125100
                    PHONE,    0049 30 23125-100,   493023125100
                    PHONE,    +1 555 010 0199,     15550100199
                    PHONE,    001-555-010-0199x77, 15550100199
                    PHONE,    4401632,             4401632
                    CODE,     10.1.11.1,           10.1.11.1
                    CODE,     10.001.011.1,        10.1.11.1
                    CODE,     2001:DB8::1,         2001:db8:0:0:0:0:0:1
                    CODE,     00:1A:2B:3C:4D:5E,   001a2b3c4d5e
                    CODE,     12-34-56,            123456
                    EMAIL,    ' Ann@Example.ORG ', ann@example.org
                    USERNAME, @NightOwl,           nightowl
                    FORENAME, n/a,                 ''
                    SURNAME,  Null,                null
                    CODE,     none,                ''
                    CODE,     unknown,             ''
                    """)
    void a_value_has_one_normal_form(Kind kind, String written, String form) {
        assertThat(kind.form(List.of(written)).apply(written)).isEqualTo(form);
    }

    @Test
    void what_a_date_means_shows_in_the_others_of_its_column() {
        assertThat(Kind.DATE.form(List.of("03/04/1971", "24/06/1971")).apply("03/04/1971"))
                .isEqualTo("19710403");
        assertThat(Kind.DATE.form(List.of("03/04/1971", "06/24/1971")).apply("03/04/1971"))
                .isEqualTo("19710304");
        assertThat(Kind.DATE.form(List.of("03/04/1971")).apply("03/04/1971")).isEqualTo("19710403");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_part_of_a_kind_can_be_taken_of_a_value(Kind kind) {
        var value = kind.form(List.of("1971-06-24")).apply("1971-06-24");

        assertThat(kind.parts())
                .allSatisfy(part -> assertThat(Kind.part(part, value)).isNotNull());
        assertThat(kind.word()).isEqualTo(kind.word().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    night_owl_77, nightowl
                    N1GHT0WL,     nightowl
                    1977,         1977
                    n!ght@owl,    nightaowl
                    """)
    void the_skeleton_of_a_username_is_what_stays_when_a_second_account_is_made(String username, String skeleton) {
        assertThat(Skeleton.of(Kind.USERNAME.form(List.of(username)).apply(username)))
                .isEqualTo(skeleton);
    }
}
