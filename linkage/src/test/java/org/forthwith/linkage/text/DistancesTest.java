package org.forthwith.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {

    private static final long SEED = 20261128;

    private final Levenshtein levenshtein = new Levenshtein();
    private final Osa osa = new Osa();
    private final JaroWinkler jaroWinkler = new JaroWinkler();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    kitten, sitting, 3, 3
                    ab, ba, 2, 1
                    ca, abc, 3, 3
                    smith, smyth, 1, 1
                    smith, smtih, 2, 1
                    '', abc, 3, 3
                    '', '', 0, 0
                    иванов, иваноф, 1, 1
                    """)
    void slips_are_counted_with_and_without_neighbours_changing_places(
            String left, String right, int plain, int swaps) {
        assertThat(levenshtein.distance(left, right)).isEqualTo(plain);
        assertThat(osa.distance(left, right)).isEqualTo(swaps);
    }

    /** Values printed by Winkler (1990) and in the literature since. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    martha, marhta, 0.961
                    dwayne, duane, 0.840
                    dixon, dicksonx, 0.813
                    jones, johnson, 0.832
                    abc, xyz, 0
                    abc, abc, 1
                    '', '', 1
                    '', abc, 0
                    """)
    void names_are_as_alike_as_the_literature_says(String left, String right, double similarity) {
        assertThat(jaroWinkler.similarity(left, right)).isCloseTo(similarity, within(0.0005));
    }

    @Test
    void the_quick_ways_say_what_the_slow_ones_say_of_any_two_strings() {
        var chance = new Random(SEED);
        for (int round = 0; round < 60_000; round++) {
            var left = any(chance);
            var right = chance.nextInt(3) == 0 ? any(chance) : slipped(left, chance);

            assertThat(levenshtein.distance(left, right))
                    .as("%s|%s seed %d", left, right, SEED)
                    .isEqualTo(Cells.distance(left, right, false));
            assertThat(osa.distance(left, right))
                    .as("%s|%s seed %d", left, right, SEED)
                    .isEqualTo(Cells.distance(left, right, true));
            assertThat(WithinOne.test(left, right))
                    .as("%s|%s seed %d", left, right, SEED)
                    .isEqualTo(Cells.distance(left, right, true) <= 1);
        }
    }

    @Test
    void jaro_a_word_at_a_time_is_jaro_letter_by_letter() {
        var chance = new Random(SEED);
        for (int round = 0; round < 60_000; round++) {
            var left = "x" + any(chance);
            var right = "x" + (chance.nextInt(3) == 0 ? any(chance) : slipped(left, chance));
            int window = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
            double slow = CellsOfJaro.similarity(left, right, window);
            double bonus = slow > 0.7 ? 0.1 * beginning(left, right) * (1 - slow) : 0;

            assertThat(jaroWinkler.similarity(left, right))
                    .as("%s|%s seed %d", left, right, SEED)
                    .isEqualTo(slow + bonus);
        }
    }

    @Test
    void words_of_plain_letters_are_told_by_their_numbers_what_they_are_told_letter_by_letter() {
        var chance = new Random(SEED);
        int compared = 0;
        for (int round = 0; round < 60_000; round++) {
            var left = plain(chance);
            var right = chance.nextInt(3) == 0 ? plain(chance) : slipped(left, chance);
            long ofLeft = Letters.of(left);
            long ofRight = Letters.of(right);
            if (ofLeft == 0 || ofRight == 0) {
                continue;
            }
            compared++;
            assertThat(Letters.count(ofLeft)).as(left).isEqualTo(left.length());
            assertThat(Letters.jaroWinkler(ofLeft, ofRight))
                    .as("%s|%s seed %d", left, right, SEED)
                    .isEqualTo(jaroWinkler.similarity(left, right));
            assertThat(Letters.withinOne(ofLeft, ofRight))
                    .as("%s|%s seed %d", left, right, SEED)
                    .isEqualTo(WithinOne.test(left, right));
        }

        assertThat(compared).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @CsvSource({"''", "o'brien", "a b", "müller", "`", "B", "abcdefghijklm", "а"})
    void what_is_no_word_of_at_most_twelve_plain_letters_has_no_number(String text) {
        assertThat(Letters.of(text)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijkl, abcdefghijlk, true",
        "abcdefghijkl, abcdefghijk, true",
        "abcdefghijkl, xbcdefghijkl, true",
        "abcdefghijkl, abcdefghijkl, true",
        "a, b, true",
        "ab, ba, true",
        "abcdefghijkl, lbcdefghijka, false",
        "a, abc, false"
    })
    void the_longest_and_the_shortest_words_are_one_slip_apart_or_not(String left, String right, boolean one) {
        assertThat(Letters.withinOne(Letters.of(left), Letters.of(right))).isEqualTo(one);
        assertThat(Letters.withinOne(Letters.of(right), Letters.of(left))).isEqualTo(one);
    }

    @Test
    void a_text_of_more_letters_than_a_word_of_the_machine_has_bits_is_compared_all_the_same() {
        var longer = "abcdefghij".repeat(9);

        assertThat(levenshtein.distance(longer, longer + "x")).isEqualTo(1);
        assertThat(osa.distance(longer + "xy", longer + "yx")).isEqualTo(1);
        assertThat(jaroWinkler.similarity(longer, longer)).isEqualTo(1);
        assertThat(jaroWinkler.similarity(longer, longer + "x")).isBetween(0.99, 1.0);
    }

    @Test
    void many_letters_beyond_latin_are_told_apart() {
        var all = new StringBuilder();
        for (char letter = 'Ա'; letter < 'Ա' + 60; letter++) {
            all.append(letter);
        }

        assertThat(osa.distance(all.toString(), all.toString())).isZero();
        assertThat(osa.distance(all.toString(), all.reverse().toString())).isPositive();
    }

    @Test
    void words_in_common_are_counted_whole() {
        assertThat(Words.count("a high street")).isEqualTo(3);
        assertThat(Words.count("")).isZero();
        assertThat(Words.common("a high street", "high road")).isEqualTo(1);
        assertThat(Words.common("art", "cart artist art")).isEqualTo(1);
        assertThat(Words.common("art", "cart artist")).isZero();
    }

    private static int beginning(String left, String right) {
        int same = 0;
        while (same < Math.min(4, Math.min(left.length(), right.length())) && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Of all letters and signs that a number can hold, or of few of them, in all lengths. */
    private static String plain(Random chance) {
        int different = chance.nextBoolean() ? 31 : 4;
        return chance.ints(1 + chance.nextInt(Letters.MOST), 'a', 'a' + different)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String any(Random chance) {
        int length = chance.nextInt(10) == 0 ? 55 + chance.nextInt(20) : chance.nextInt(12);
        var text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append((char) (chance.nextInt(20) == 0 ? 'а' + chance.nextInt(5) : 'a' + chance.nextInt(5)));
        }
        return text.toString();
    }

    private static String slipped(String text, Random chance) {
        var slipped = new StringBuilder(text);
        for (int slip = chance.nextInt(3); slip >= 0; slip--) {
            int at = chance.nextInt(slipped.length() + 1);
            if (chance.nextBoolean() || at >= slipped.length()) {
                slipped.insert(at, (char) ('a' + chance.nextInt(chance.nextBoolean() ? 5 : 31)));
            } else if (chance.nextBoolean()) {
                slipped.deleteCharAt(at);
            } else if (at > 0) {
                slipped.insert(at - 1, slipped.charAt(at)).deleteCharAt(at + 1);
            }
        }
        return slipped.toString();
    }
}
