package org.forthwith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedKeysTest {

    private static final int KEYS = 50_000;

    private final InventedKeys invented = new InventedKeys(1);

    @Test
    void listed_keys_rise_and_are_spread_over_all_that_there_are(@TempDir Path directory) throws IOException {
        long[] keys = invented.listed(directory.resolve("keys"), KEYS).read();

        assertThat(IntStream.range(1, KEYS)).allMatch(at -> Long.compareUnsigned(keys[at - 1], keys[at]) < 0);
        assertThat(Arrays.stream(keys).filter(key -> key < 0).count()).isBetween(KEYS * 45L / 100, KEYS * 55L / 100);
    }

    @Test
    void about_half_of_what_is_asked_is_listed_and_is_found_where_it_stands(@TempDir Path directory)
            throws IOException {
        LongFile listed = invented.listed(directory.resolve("keys"), KEYS);
        long[] asked = invented.asked(directory.resolve("asked"), 1_000, listed).read();
        int[] places = new int[asked.length];
        SortedKeys search = new SortedKeys();

        search.load(listed.read());
        search.find(asked, places);

        long[] keys = listed.read();
        assertThat(IntStream.of(places)
                        .filter(place -> place != DigestSearch.NOWHERE)
                        .count())
                .isBetween(400L, 600L);
        assertThat(IntStream.range(0, asked.length))
                .allMatch(at -> places[at] == DigestSearch.NOWHERE || keys[places[at]] == asked[at]);
    }

    @Test
    void a_part_of_a_file_is_what_stands_there(@TempDir Path directory) throws IOException {
        LongFile file = LongFile.write(directory.resolve("longs"), new long[] {7, -1, 5, Long.MIN_VALUE});

        assertThat(file.read(1, 3)).containsExactly(-1, 5, Long.MIN_VALUE);
    }
}
