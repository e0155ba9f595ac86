package org.forthwith.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {

    /** Short forms of a name do not stand in every pile of records. Where they do not, they are still a likeness. */
    @Test
    void a_level_that_was_hardly_met_is_worth_no_less_than_the_one_below_it() {
        var learnt = new Weights(new double[] {0, 0.1, 0.2, 1e-7, 0.7}, new double[] {0, 0.9, 0.01, 1e-6, 0.09});

        var steady = learnt.steady();

        assertThat(learnt.bits(3)).isNegative();
        assertThat(steady.bits(3)).isEqualTo(steady.bits(2), within(1e-9));
        assertThat(steady.bits(1)).isEqualTo(learnt.bits(1));
        assertThat(steady.bits(4)).isEqualTo(learnt.bits(4));
    }

    @Test
    void a_level_that_was_met_is_worth_what_was_learnt() {
        var learnt = new Weights(new double[] {0, 0.1, 0.2, 0.001, 0.7}, new double[] {0, 0.8, 0.01, 0.1, 0.09});

        assertThat(learnt.steady().same()).containsExactly(learnt.same());
    }
}
