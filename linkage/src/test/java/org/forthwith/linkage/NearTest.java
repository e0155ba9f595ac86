package org.forthwith.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.forthwith.linkage.near.OneApart;
import org.forthwith.linkage.near.TwoApart;
import org.forthwith.linkage.near.Usernames;
import org.forthwith.linkage.near.Usernames.Why;
import org.forthwith.linkage.text.Osa;
import org.junit.jupiter.api.Test;

class NearTest {

    private static final long SEED = 17;

    @Test
    void every_name_that_is_one_or_two_slips_away_is_found_and_no_other() {
        var chance = new Random(SEED);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < 3_000; at++) {
            names.add(any(chance));
        }
        var one = OneApart.of(names);
        var two = TwoApart.of(names);
        var osa = new Osa();
        for (int round = 0; round < 200; round++) {
            var name = round % 2 == 0 ? any(chance) : names.get(chance.nextInt(names.size()));

            assertThat(one.find(name)).as("%s seed %d", name, SEED).isEqualTo(within(1, name, names, osa));
            assertThat(two.find(name)).as("%s seed %d", name, SEED).isEqualTo(within(2, name, names, osa));
        }
    }

    @Test
    void each_hit_says_why_it_was_found_and_the_nearest_reason_counts() {
        var usernames =
                new Usernames(List.of("NightOwl", "n1ght_owl77", "nightowls", "night.owels", "nightbowlx", "daylark"));

        assertThat(usernames.find("nightowl", true))
                .extracting(Usernames.Hit::place, Usernames.Hit::why)
                .containsExactly(
                        tuple(0, Why.THE_SAME),
                        tuple(1, Why.THE_SAME_BUT_FOR_DIGITS_AND_SIGNS),
                        tuple(2, Why.ONE_SLIP_APART),
                        tuple(4, Why.TWO_SLIPS_APART));
        assertThat(usernames.find("nightowels9", false))
                .extracting(Usernames.Hit::place, Usernames.Hit::why)
                .containsExactly(
                        tuple(3, Why.THE_SAME_BUT_FOR_DIGITS_AND_SIGNS),
                        tuple(2, Why.ONE_SLIP_APART_BUT_FOR_DIGITS_AND_SIGNS));
    }

    @Test
    void a_name_of_signs_alone_is_not_every_other_name_of_signs() {
        assertThat(new Usernames(List.of("___", "...", "!!!!")).find("___", false))
                .hasSize(1);
    }

    private static int[] within(int slips, String name, List<String> names, Osa osa) {
        return IntStream.range(0, names.size())
                .filter(at -> osa.distance(names.get(at), name) <= slips)
                .toArray();
    }

    private static String any(Random chance) {
        var name = new StringBuilder();
        for (int length = 1 + chance.nextInt(7); length > 0; length--) {
            name.append((char) ('a' + chance.nextInt(4)));
        }
        return name.toString();
    }
}
