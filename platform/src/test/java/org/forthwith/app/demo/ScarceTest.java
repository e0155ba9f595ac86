package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScarceTest {

    private final Dice dice = new Dice(new Random(Years.SEED));

    @Test
    void a_value_is_handed_out_once() {
        var scarce = new Scarce(500, 1, 500, dice);

        var given = IntStream.range(0, 5000)
                .mapToObj(i -> scarce.draw())
                .flatMapToInt(OptionalInt::stream)
                .toArray();

        assertThat(given).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void a_small_range_is_spread_over_all_who_ask() {
        var scarce = new Scarce(1000, 0.5, 100_000, dice);

        long early = IntStream.range(0, 50_000)
                .filter(i -> scarce.draw().isPresent())
                .count();
        long late = IntStream.range(0, 50_000)
                .filter(i -> scarce.draw().isPresent())
                .count();

        assertThat(early).isBetween(400L, 550L);
        assertThat(late).isBetween(400L, 550L);
    }

    @Test
    void no_two_people_have_the_same_telephone_and_none_has_one_that_a_situation_names() {
        var phones = new Phones(dice, 20_000);
        var given = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) {
            phones.next()
                    .ifPresent(
                            number -> assertThat(given.add(number)).as(number).isTrue());
        }

        assertThat(given).hasSizeBetween(3000, 17_900).noneMatch(number -> number.matches("77009001\\d\\d"));
    }

    @Test
    void every_place_lies_in_one_of_the_forty_three_forces() {
        var forces = Table.rows("places.csv").stream()
                .map(row -> row.getField("force"))
                .distinct()
                .toList();

        assertThat(forces).hasSize(43);
        assertThat(Table.rows("places.csv").stream().map(row -> row.getField("district")))
                .doesNotHaveDuplicates();
    }
}
