package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// [utest->req~risk-second-marking-is-sampled~1]
class SampleTest {

    private static final int MANY = 10_000;

    private static CaseId aCase(int number) {
        return new CaseId(new UUID(7, number));
    }

    @Test
    void every_low_grade_is_marked_again() {
        assertThat(IntStream.range(0, 500)
                        .filter(number -> Sample.because(aCase(number), number % 40, Grade.LOW)
                                .isEmpty()))
                .isEmpty();
    }

    /** Four standard deviations of a fair lot on either side. */
    @ParameterizedTest
    @EnumSource(
            value = Grade.class,
            names = {"MEDIUM", "HIGH", "VERY_HIGH"})
    void about_one_in_ten_of_the_others_is(Grade grade) {
        assertThat(IntStream.range(0, MANY)
                        .filter(number ->
                                Sample.because(aCase(number), 12, grade).isPresent())
                        .count())
                .isBetween(880L, 1120L);
    }

    @Test
    void the_choice_is_the_same_whenever_it_is_worked_out_and_another_for_the_next_decision_of_the_case() {
        var first = IntStream.range(0, MANY)
                .filter(number -> Sample.because(aCase(number), 12, Grade.HIGH).isPresent())
                .toArray();
        var again = IntStream.range(0, MANY)
                .filter(number -> Sample.because(aCase(number), 12, Grade.HIGH).isPresent())
                .toArray();
        var next = IntStream.range(0, MANY)
                .filter(number -> Sample.because(aCase(number), 13, Grade.HIGH).isPresent())
                .toArray();

        assertThat(again).isEqualTo(first);
        assertThat(next).isNotEqualTo(first);
    }
}
