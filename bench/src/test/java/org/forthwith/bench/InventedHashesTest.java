package org.forthwith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forthwith.bench.InventedHashes.Data;
import org.junit.jupiter.api.Test;

/** What is measured has to be there to be found, and to be the same in each run. */
class InventedHashesTest {

    private static final int ROWS = 4_000;
    private static final int QUERIES = 128;

    private final InventedHashes invented = new InventedHashes(1);

    private static int distance(long[] some, int one, long[] others, int other) {
        return IntStream.range(0, 4)
                .map(part -> Long.bitCount(some[4 * one + part] ^ others[4 * other + part]))
                .sum();
    }

    @Test
    void every_second_query_lies_as_far_from_a_row_as_is_said_and_every_distance_up_to_31_comes() {
        long[] rows = invented.rows(ROWS, Data.UNIFORM);
        long[] queries = invented.queries(QUERIES, rows);

        List<Integer> nearest = IntStream.range(0, QUERIES)
                .mapToObj(query -> IntStream.range(0, ROWS)
                        .map(row -> distance(queries, query, rows, row))
                        .min()
                        .orElseThrow())
                .toList();

        for (int query = 0; query < QUERIES; query += 2) {
            assertThat(nearest.get(query)).isEqualTo(InventedHashes.planted(query));
            assertThat(nearest.get(query + 1)).isGreaterThan(31);
        }
        assertThat(nearest).containsAll(IntStream.rangeClosed(0, 31).boxed().toList());
    }

    @Test
    void a_search_that_looks_at_every_row_finds_what_was_planted_and_no_more() {
        long[] rows = invented.rows(ROWS, Data.UNIFORM);
        long[] queries = invented.queries(QUERIES, rows);
        EveryRow search = new EveryRow();
        Hits hits = new Hits(0);

        search.load(rows);
        search.answer(queries, hits);

        assertThat(hits.matches()).isEqualTo(QUERIES / 2);
    }

    @Test
    void of_skewed_rows_many_have_others_near_and_many_end_alike() {
        long[] rows = invented.rows(ROWS, Data.SKEWED);

        long withOthers = IntStream.range(0, 200)
                .filter(row -> IntStream.range(0, ROWS)
                        .anyMatch(other -> other != row && distance(rows, row, rows, other) <= 31))
                .count();
        Map<Long, Integer> endings = new HashMap<>();
        IntStream.range(0, ROWS).forEach(row -> endings.merge(rows[4 * row + 3] << 16, 1, Integer::sum));

        assertThat(withOthers).isBetween(60L, 140L);
        assertThat(endings.values().stream().filter(rowsAlike -> rowsAlike > 8)).hasSizeGreaterThanOrEqualTo(48);
    }

    @Test
    void the_same_seed_invents_the_same() {
        long[] again = new InventedHashes(1).rows(ROWS, Data.SKEWED);

        assertThat(Arrays.equals(invented.rows(ROWS, Data.SKEWED), again)).isTrue();
    }
}
