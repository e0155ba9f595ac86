package org.forthwith.hashmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlipsTest {

    @Test
    void every_pattern_within_the_radius_comes_once_and_says_what_is_left() {
        Flips flips = Flips.of(9, 3);

        assertThat(Arrays.stream(flips.patterns).sorted())
                .containsExactly(IntStream.range(0, 512)
                        .filter(pattern -> Integer.bitCount(pattern) <= 3)
                        .boxed()
                        .toArray(Integer[]::new));
        assertThat(IntStream.range(0, flips.size()))
                .allMatch(at -> flips.left[at] == 3 - Integer.bitCount(flips.patterns[at]));
    }

    @Test
    void no_more_bits_are_turned_than_there_are() {
        assertThat(Flips.of(2, 5).patterns).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(Flips.of(3, 0).patterns).containsExactly(0);
    }
}
