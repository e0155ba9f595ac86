package org.forthwith.hashmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.forthwith.hashmatch.value.Pdq;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PermutationTest {

    @RepeatedTest(50)
    void what_was_mixed_can_be_sorted_again_and_distances_stay() {
        Random random = new Random();
        Pdq one = Hashes.any(random);
        Pdq other = Hashes.turned(one, random.nextInt(257), random);

        assertThat(Permutation.sorted(Permutation.mixed(one))).isEqualTo(one);
        assertThat(Permutation.mixed(one).distance(Permutation.mixed(other))).isEqualTo(one.distance(other));
    }

    @Test
    void every_bit_has_a_place_of_its_own() {
        assertThat(IntStream.range(0, 256).map(Permutation::place).sorted())
                .containsExactly(IntStream.range(0, 256).boxed().toArray(Integer[]::new));
    }

    /** The order is part of the format of segments: a change of it would make every segment that exists unreadable. */
    @Test
    void the_order_is_the_published_one() {
        assertThat(IntStream.range(0, 8).map(Permutation::place))
                .containsExactly(155, 239, 182, 234, 135, 213, 106, 164);
        assertThat(IntStream.range(0, 256)
                        .mapToLong(bit -> (long) (bit + 1) * Permutation.place(bit))
                        .sum())
                .isEqualTo(3_934_168);
    }
}
