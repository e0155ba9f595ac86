package org.forthwith.hashmatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTableTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15, 16, 17, 1_000, 50_000})
    void every_number_is_found_at_its_first_row_and_no_other_is(int size) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        long[] numbers = random.longs(size).toArray();
        for (int row = 0; row + 7 < size; row += 7) {
            numbers[row] = numbers[row + 1];
        }
        DigestTable.sort(numbers);
        DigestTable table = DigestTable.of(numbers);
        long[] asked = IntStream.range(0, 3_000)
                .mapToLong(at -> at % 3 == 0 || size == 0 ? random.nextLong() : numbers[random.nextInt(size)])
                .toArray();
        int[] rows = new int[asked.length];
        table.find(asked, rows);

        int[] expected = Arrays.stream(asked)
                .mapToInt(number -> IntStream.range(0, size)
                        .filter(row -> numbers[row] == number)
                        .findFirst()
                        .orElse(-1))
                .toArray();
        assertThat(rows).as("seed %d", seed).isEqualTo(expected);
        assertThat(Arrays.stream(asked).mapToInt(table::find))
                .as("seed %d", seed)
                .isEqualTo(Arrays.stream(expected).boxed().toList());
    }

    @Test
    void rows_that_share_a_number_end_together() {
        DigestTable table = DigestTable.of(new long[] {1, 5, 5, 5, -1, -1});

        assertThat(table.find(5)).isEqualTo(1);
        assertThat(table.end(5)).isEqualTo(4);
        assertThat(table.find(-1)).isEqualTo(4);
        assertThat(table.end(-1)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, -20_001, -1})
    void numbers_that_somebody_has_crowded_anywhere_are_found_too(long from) {
        long[] crowd = IntStream.range(0, 20_000)
                .mapToLong(at -> from + (from == -1 ? 0 : at))
                .toArray();
        DigestTable.sort(crowd);
        DigestTable table = DigestTable.of(crowd);
        int[] rows = new int[crowd.length];
        table.find(crowd, rows);

        assertThat(rows)
                .isEqualTo(IntStream.range(0, crowd.length)
                        .map(row -> from == -1 ? 0 : row)
                        .toArray());
        assertThat(table.find(from - 1)).isEqualTo(-1);
        assertThat(table.end(crowd[crowd.length - 1])).isEqualTo(crowd.length);
    }

    @Test
    void among_small_numbers_only_the_largest_number_is_not_found() {
        DigestTable table = DigestTable.of(new long[] {1, 2, 3});
        int[] rows = new int[2];
        table.find(new long[] {-1, 3}, rows);

        assertThat(rows).containsExactly(-1, 2);
        assertThat(table.find(-1)).isEqualTo(-1);
        assertThat(table.end(3)).isEqualTo(3);
    }

    @Test
    void numbers_that_somebody_has_crowded_together_are_found_as_well() {
        long[] crowd =
                IntStream.range(0, 20_000).mapToLong(at -> 7_000_000L + at).toArray();
        DigestTable table = DigestTable.of(crowd);

        assertThat(table.find(7_000_000L + 12_345)).isEqualTo(12_345);
        assertThat(table.find(6_999_999L)).isEqualTo(-1);
        assertThat(table.find(7_020_000L)).isEqualTo(-1);
    }

    @Test
    void numbers_in_another_order_are_refused() {
        assertThatThrownBy(() -> DigestTable.of(new long[] {-1, 1})).isInstanceOf(IllegalArgumentException.class);
    }
}
