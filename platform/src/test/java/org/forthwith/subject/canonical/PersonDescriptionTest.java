package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.PERSON;

import org.forthwith.subject.Described;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDescriptionTest {

    private static final Described SAMPLE = new Described("sample", "alex", "1990-01-02", "AB12CD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sample, Alex, 1990-01-02, AB1 2CD",
                "SAMPLE, Alex, born 2 January 1990, ab12cd",
                "Alex Sample, AB1 2CD, 2 Jan 1990",
                "Sample; Alex; DOB: 02/01/1990; AB1 2CD",
                "Sample, Alex, 1990-01-02Z, AB1 2CD",
                "Sample, Alex, 2nd January 1990, AB1 2CD",
            })
    void the_parts_stand_in_any_order_and_in_many_writings(String written) {
        assertThat(described(written)).isEqualTo(SAMPLE);
    }

    @Test
    void of_one_name_the_last_word_is_the_surname_and_of_two_the_first() {
        assertThat(described("Alex Jo Sample, 1990")).isEqualTo(new Described("sample", "alex jo", "1990", ""));
        assertThat(described("van Sample, Alex Jo, 1990"))
                .isEqualTo(new Described("van sample", "alex jo", "1990", ""));
        assertThat(described("O'Sample-Muster, Zoë, 1990"))
                .isEqualTo(new Described("o'sample-muster", "zoë", "1990", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alexsample",
                "07700 900123",
                "192.0.2.1",
                "alex@example.com",
                "1990-01-02",
                "Alex",
                "1 Example Street, Exampletown, AB1 2CD",
                "Sample, Alex, Jo, 1990",
                "Sample, Alex, 1990, 1991",
                "Sample, Alex, 31/02/1990",
                "AB1 2CD, 1990"
            })
    void what_tells_nobody_apart_or_is_something_else_equals_nothing(String written) {
        assertThat(Writing.of(PERSON, written).canonical()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan",
                "February",
                "Mar.",
                "April",
                "May",
                "June",
                "July",
                "Aug",
                "Sep",
                "Sept",
                "October",
                "Nov",
                "Dec"
            })
    void a_month_is_read_by_its_name_or_the_beginning_of_it(String month) {
        assertThat(described("Sample, Alex, 3 " + month + " 1990").born())
                .startsWith("1990-")
                .endsWith("-03");
    }

    @Test
    void a_line_as_long_as_a_text_describes_nobody() {
        assertThat(Writing.of(PERSON, "Sample, " + "a".repeat(200)).canonical()).isNull();
    }

    @Test
    void a_name_in_two_parts_tells_enough() {
        assertThat(described("Alex Sample")).isEqualTo(new Described("sample", "alex", "", ""));
    }

    private static Described described(String written) {
        String canonical = Writing.of(PERSON, written).canonical();
        assertThat(canonical).as(written).isNotNull();
        return Described.read(String.valueOf(canonical));
    }
}
