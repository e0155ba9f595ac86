package org.forthwith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TookTest {

    private static final Took ONE_TO_A_HUNDRED_MILLISECONDS = Took.of(
            LongStream.rangeClosed(1, 100).map(each -> (101 - each) * 1_000_000).toArray(), 2_000_000_000L);

    @Test
    void of_a_hundred_jobs_ninety_nine_did_not_exceed_the_second_longest() {
        assertThat(ONE_TO_A_HUNDRED_MILLISECONDS.percentile(0.99)).isEqualTo(99.0);
        assertThat(ONE_TO_A_HUNDRED_MILLISECONDS.percentile(0.50)).isEqualTo(50.0);
    }

    @Test
    void a_rate_counts_the_whole_time_and_not_the_sum_of_the_jobs() {
        assertThat(ONE_TO_A_HUNDRED_MILLISECONDS.aSecond()).isEqualTo(50.0);
    }

    @Test
    void a_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Took.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
        assertThat(Took.median(new double[] {9, 1, 3})).isEqualTo(3.0);
    }
}
