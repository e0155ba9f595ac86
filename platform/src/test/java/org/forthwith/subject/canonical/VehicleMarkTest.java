package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.VEHICLE_MARK;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class VehicleMarkTest {

    @ParameterizedTest
    @CsvSource({
        "AB00 CDE, AB00CDE",
        "ab00cde, AB00CDE",
        "AB-00 CDE, AB00CDE",
        "ABOO CDE, AB00CDE",
        "ABOI CDE, AB01CDE",
        "0B00 CDE, OB00CDE",
        "AB00 C0E, AB00COE",
        "AOO0 BCD, AOO0BCD",
        "A900 BC0, A900BCO",
        "QO0 ABC, Q00ABC",
        "ABC OOID, ABC001D",
        "ABC O, ABC0",
        "AXI 0001, AXI0001",
        "AX1 0001, AXI0001",
        "O001 ABC, O001ABC",
        "0000 AB 00, 0000AB00"
    })
    void a_mark_has_one_form_and_letters_are_put_right_only_where_the_style_says_so(String written, String form) {
        assertThat(Writing.of(VEHICLE_MARK, written).canonical()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"AB00 CDE, AB01 CDE", "AB00 OBC, AB00 DBC", "A0O1 BCD, A001 BCD"})
    void different_marks_and_marks_in_doubt_have_different_forms(String one, String other) {
        assertThat(Writing.of(VEHICLE_MARK, one).canonical())
                .isNotEqualTo(Writing.of(VEHICLE_MARK, other).canonical());
    }

    @ParameterizedTest
    @CsvSource({"A0O1 BCD, A001 BCD", "OI 1, 01 I"})
    void a_search_takes_letters_and_digits_of_one_look_for_the_same(String one, String other) {
        assertThat(Writing.of(VEHICLE_MARK, one).searchForm())
                .isEqualTo(Writing.of(VEHICLE_MARK, other).searchForm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Q", "a blue van near the school"})
    void what_is_no_mark_equals_nothing(String written) {
        assertThat(Writing.of(VEHICLE_MARK, written).canonical()).isNull();
    }
}
