package org.forthwith.hashmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.forthwith.hashmatch.value.Pdq;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class NearestTest {

    @RepeatedTest(20)
    void the_nearest_row_that_has_not_been_withdrawn_is_told() {
        Random random = new Random();
        List<Pdq> hashes = new ArrayList<>();
        Pdq asked = Hashes.any(random);
        for (int row = 0; row < 200; row++) {
            hashes.add(Hashes.turned(asked, 20 + random.nextInt(200), random));
        }
        hashes.set(131, Hashes.turned(asked, 3, random));
        hashes.set(64, Hashes.turned(asked, 9, random));
        long[] withdrawn = new long[4];

        assertThat(PdqSearch.nearest(Hashes.rows(hashes), 200, withdrawn, asked))
                .hasValue((3L << 32) | 131);
        withdrawn[131 >>> 6] |= 1L << 131;
        assertThat(PdqSearch.nearest(Hashes.rows(hashes), 200, withdrawn, asked))
                .hasValue((9L << 32) | 64);
    }

    @Test
    void where_the_nearest_has_gone_meanwhile_the_next_is_told_and_another_question_begins_anew() {
        Pdq asked = new Pdq(0, 0, 0, 0);
        Rows rows = Hashes.rows(List.of(new Pdq(7, 0, 0, 0), new Pdq(0, 0, 0, 0), new Pdq(1, 0, 0, 0)));
        long[] withdrawn = {0};
        List<Integer> told = new ArrayList<>();

        PdqSearch.nearest(rows, 3, withdrawn, asked, row -> told.add(row) && row == 2);
        PdqSearch.nearest(rows, 3, withdrawn, asked, told::add);
        PdqSearch.nearest(rows, 3, withdrawn, asked, row -> !told.add(row));

        assertThat(told).containsExactly(1, 2, 1, 1, 2, 0);
    }

    @Test
    void where_all_have_been_withdrawn_nothing_is_told() {
        Rows rows = Hashes.rows(List.of(new Pdq(0, 0, 0, 0)));

        assertThat(PdqSearch.nearest(rows, 1, new long[] {1}, new Pdq(0, 0, 0, 0)))
                .isEmpty();
        assertThat(PdqSearch.nearest(rows, 0, new long[] {0}, new Pdq(0, 0, 0, 0)))
                .isEmpty();
    }
}
