package org.forthwith.hashmatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1024, 1025, 30_000})
    void numbers_are_sorted_without_a_sign_and_keep_their_entries(int size) {
        Random random = new Random(size);
        Numbered numbered = new Numbered();
        long[] numbers = new long[size];
        for (int entry = 0; entry < size; entry++) {
            numbers[entry] = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextLong();
            numbered.add(numbers[entry], entry);
        }

        numbered.sort();

        assertThat(numbered.size()).isEqualTo(size);
        for (int at = 0; at < size; at++) {
            assertThat(numbers[numbered.entries()[at]]).isEqualTo(numbered.numbers()[at]);
            assertThat(at == 0 || Long.compareUnsigned(numbered.numbers()[at - 1], numbered.numbers()[at]) <= 0)
                    .isTrue();
        }
    }
}
