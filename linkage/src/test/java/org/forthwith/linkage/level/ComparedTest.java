package org.forthwith.linkage.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.linkage.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann,Lee    | Ann,Lee    | the same | the same
                    Ann,Lee    | Lee,Ann    | forename and surname changed round | changed round, as weighed with the forename
                    Ann,Lee    | Leee,Ann   | forename and surname changed round | changed round, as weighed with the forename
                    Ann,Lee    | Smith,Ann  | differ | differ
                    Ann,       | Lee,Ann    | one name is the other's other name, and the rest is missing | changed round, as weighed with the forename
                    ,Lee       | Lee,Ann    | one name is the other's other name, and the rest is missing | changed round, as weighed with the forename
                    Ann,       | ,Ann       | one name is the other's other name, and the rest is missing | changed round, as weighed with the forename
                    Ann,Lee    | Ann,       | the same | missing
                    Ann,Ann    | Ann,Ann    | the same | the same
                    Ann,Lee    | Anne,Lee   | a short or other form of the same name | the same
                    ,          | Ann,Lee    | missing | missing
                    """)
    void two_names_written_for_each_other_are_one_event(String left, String right, String forename, String surname) {
        var people = Given.people(List.of("f:forename", "s:surname"), "id,f,s\na," + left + "\nb," + right + "\n");
        var ofForename = people.comparisons().get(0);
        var ofSurname = people.comparisons().get(1);
        for (int[] pair : new int[][] {{0, 1}, {1, 0}}) {
            assertThat(ofForename.words().get(people.comparer(0).level(pair[0], pair[1])))
                    .isEqualTo(forename);
            assertThat(ofSurname.words().get(people.comparer(1).level(pair[0], pair[1])))
                    .isEqualTo(surname);
        }
    }

    @Test
    void one_of_several_values_in_common_or_nearly_is_enough() {
        var people = Given.people(
                List.of("phones:phone:;"),
                "id,phones\na,07700 900111; 07700 900222\nb,+44 7700 900222\nc,01632 960999;0113 900111\nd,\ne,;\nf,07700 900333\n");
        var phones = people.comparisons().getFirst();
        var comparer = people.comparer(0);

        assertThat(phones.words().get(comparer.level(0, 1))).isEqualTo("one in common");
        assertThat(comparer.common(0, 1)).isEqualTo(1);
        assertThat(phones.words().get(comparer.level(2, 5))).isEqualTo("none in common");
        assertThat(phones.words().get(comparer.level(0, 5))).isEqualTo("none in common");
        assertThat(phones.words().get(comparer.level(0, 3))).isEqualTo("missing");
        assertThat(phones.words().get(comparer.level(0, 4))).isEqualTo("missing");
        assertThat(phones.words().get(phones.top())).isEqualTo("one in common");
    }

    @Test
    void of_several_values_the_two_that_are_nearest_count_where_none_is_in_common() {
        var people = Given.people(List.of("phones:phone:;", "groups:category:;"), """
                id,phones,groups
                a,07700 900111;01632 960222,x;y
                b,07700 900112;0113 4960999,z
                c,01999 960222;07700 900119,y
                d,0121 4960888,z
                """);
        var phones = people.comparisons().getFirst();
        var comparer = people.comparer(0);

        assertThat(phones.words().get(comparer.level(0, 1))).isEqualTo("nearest: one digit apart");
        assertThat(phones.words().get(comparer.level(0, 2))).isEqualTo("nearest: one digit apart");
        assertThat(phones.words().get(comparer.level(0, 3))).isEqualTo("none in common");
        assertThat(people.comparisons().get(1).words()).containsExactly("missing", "none in common", "one in common");
        assertThat(people.comparer(1).level(0, 2)).isEqualTo(2);
        assertThat(people.comparer(1).level(1, 2)).isEqualTo(1);
    }

    @Test
    void a_cached_comparison_says_the_same_as_the_first_time_and_from_either_side() {
        var file = new StringBuilder("id,town\n");
        for (int row = 0; row < 400; row++) {
            file.append(row)
                    .append(",town")
                    .append(Integer.toString(row * 7919 % 400, 5))
                    .append('\n');
        }
        var people = Given.people(List.of("town:text"), file.toString());
        var town = people.comparisons().getFirst();
        var used = people.comparer(0);
        var closeness = Kind.TEXT.measure().closeness().get();
        for (int round = 0; round < 2; round++) {
            for (int left = 0; left < 400; left++) {
                for (int right = left + 1; right < 400; right += 7) {
                    int rung = closeness.rung(
                            town.column().value(right), town.column().value(left));
                    assertThat(used.level(left, right)).isEqualTo(rung + 1);
                }
            }
        }
    }

    @Test
    void two_who_were_born_in_one_year_were_not_born_on_one_day_where_nobody_knows_the_day() {
        var people = Given.people(
                List.of("born:date"), "id,born\n1,1990\n2,1990\n3,1990-05\n4,1990-05\n5,1990-05-06\n6,1990-05-06\n");
        var comparison = people.comparisons().getFirst();
        var comparer = people.comparer(0);

        assertThat(comparison.words().get(comparer.level(0, 1))).isEqualTo("the same as far as both are known");
        assertThat(comparison.words().get(comparer.atOnce(2, 3))).isEqualTo("the same as far as both are known");
        assertThat(comparison.words().get(comparer.level(4, 5))).isEqualTo("the same");
    }

    /** Whoever is told that two values have nothing to do with each other never looks at them. */
    @Test
    void what_is_given_up_by_its_sign_has_nothing_alike() {
        long seed = 12;
        var chance = new Random(seed);
        var kinds = List.of(
                Kind.FORENAME.measure(),
                Kind.TEXT.measure(),
                Kind.DATE.measure(),
                Kind.CATEGORY.measure(),
                RungCloseness.measure(List.of(new Rung("jaro-winkler", 0.9), new Rung("jaro-winkler", 0.7))),
                RungCloseness.measure(List.of(new Rung("levenshtein", 1), new Rung("damerau", 2))),
                RungCloseness.measure(List.of(new Rung("damerau", 1), new Rung("years", 10))));
        int[] given = new int[kinds.size()];
        for (int round = 0; round < 40_000; round++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                boolean dates = kind == 2 || kind == 6;
                var left = dates ? date(chance) : word(chance);
                var right = dates ? date(chance) : word(chance);
                var closeness = kinds.get(kind).closeness().get();
                long ofLeft = closeness.sign(left);
                long ofRight = closeness.sign(right);
                if (ofLeft != 0 && ofRight != 0 && !left.equals(right) && closeness.surelyNothing(ofLeft, ofRight)) {
                    given[kind]++;
                    assertThat(closeness.rung(left, right))
                            .as("%s|%s seed %d", left, right, seed)
                            .isZero();
                }
            }
        }

        assertThat(given).as("of each kind some").doesNotContain(0);
    }

    /** In the order of their letters, in which they are compared from whichever side. */
    @Test
    void what_is_told_by_letters_is_what_is_told_of_the_words_themselves() {
        long seed = 13;
        var chance = new Random(seed);
        var kinds = List.of(
                Kind.FORENAME.measure(),
                Kind.TEXT.measure(),
                RungCloseness.measure(List.of(new Rung("jaro-winkler", 0.9), new Rung("jaro-winkler", 0.7))));
        for (var kind : kinds) {
            int[] told = new int[kind.words().size()];
            var closeness = kind.closeness().get();
            for (int round = 0; round < 40_000; round++) {
                var left = word(chance);
                var right = word(chance);
                long ofLeft = closeness.letters(left);
                long ofRight = closeness.letters(right);
                if (ofLeft != 0 && ofRight != 0 && ofLeft < ofRight) {
                    int rung = closeness.rung(ofLeft, ofRight);
                    told[rung]++;
                    assertThat(rung).as("%s|%s seed %d", left, right, seed).isEqualTo(closeness.rung(left, right));
                }
            }
            assertThat(IntStream.of(told).filter(often -> often > 0).count()).isGreaterThan(2);
        }
    }

    @Test
    void what_is_not_all_in_the_letters_is_not_told_by_letters() {
        var names = Kind.FORENAME.measure().closeness().get();
        var rungs = RungCloseness.measure(List.of(new Rung("jaro-winkler", 0.9), new Rung("levenshtein", 1)))
                .closeness()
                .get();

        assertThat(Stream.of("william", "a", "anna maria").map(names::letters)).containsOnly(0L);
        assertThat(rungs.letters("smith")).isZero();
    }

    private static String word(Random chance) {
        var word = new StringBuilder();
        for (int length = 1 + chance.nextInt(8); length > 0; length--) {
            word.append((char) ('a' + chance.nextInt(chance.nextBoolean() ? 4 : 26)));
        }
        return chance.nextInt(20) == 0 ? word.append(" b").toString() : word.toString();
    }

    private static String date(Random chance) {
        return "%d%02d%02d".formatted(1900 + chance.nextInt(60), chance.nextInt(13), chance.nextInt(29));
    }
}
