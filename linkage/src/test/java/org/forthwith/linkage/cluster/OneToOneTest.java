package org.forthwith.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.forthwith.linkage.score.Links;
import org.junit.jupiter.api.Test;

class OneToOneTest {

    @Test
    void the_surest_pair_is_given_first_and_each_record_once() {
        var links = new Links(new int[] {0, 0, 1, 2, 3}, new int[] {10, 11, 10, 12, 13}, new double[] {5, 6, 9, 1, -1});
        var given = OneToOne.of(links, new int[14], 0);

        assertThat(given.left()).containsExactly(0, 1, 2);
        assertThat(given.right()).containsExactly(11, 10, 12);
    }

    @Test
    void of_equals_the_one_that_stands_first_is_given() {
        var links = new Links(new int[] {0, 1}, new int[] {9, 9}, new double[] {4, 4});

        assertThat(OneToOne.of(links, new int[10], 4).left()).containsExactly(0);
    }

    @Test
    void a_record_is_the_same_as_at_most_one_of_each_other_file_and_may_be_the_same_as_one_of_every_file() {
        int[] files = {0, 0, 1, 1, 2};
        var links = new Links(new int[] {0, 0, 0, 1, 2}, new int[] {2, 3, 4, 4, 4}, new double[] {9, 8, 7, 6, 5});
        var given = OneToOne.of(links, files, 0);

        assertThat(given.left()).containsExactly(0, 0, 2);
        assertThat(given.right()).containsExactly(2, 4, 4);
    }
}
