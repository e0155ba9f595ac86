package org.forthwith.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Spec;
import org.junit.jupiter.api.Test;

class PairsTest {

    private static final String FILE = """
            id,surname,town,phones
            a,Smith,Leeds,07700900001
            b,Smith,Leeds,07700900001;07700900002
            c,Smith,York,07700900002
            d,Jones,York,
            e,,,07700900001;07700900002
            """;

    private static final List<String> COMPARED = List.of("surname:surname", "town:text", "phones:phone:;");

    @Test
    void records_with_a_key_in_common_are_looked_at_together_and_each_pair_once() {
        var people = Given.people(COMPARED, FILE, "surname", "town");

        assertThat(pairs(people)).containsExactlyInAnyOrder("ab", "ac", "bc", "cd");
    }

    @Test
    void a_rule_of_two_keys_wants_both() {
        assertThat(pairs(Given.people(COMPARED, FILE, "surname+town"))).containsExactly("ab");
    }

    @Test
    void what_is_missing_is_in_common_with_nothing() {
        assertThat(pairs(Given.people(List.of("town:text"), "id,town\na,\nb,\nc,York\n", "town")))
                .isEmpty();
    }

    @Test
    void one_of_several_values_in_common_is_enough_and_two_are_no_second_pair() {
        assertThat(pairs(Given.people(COMPARED, FILE, "phones")))
                .containsExactlyInAnyOrder("ab", "ae", "be", "bc", "ce");
    }

    @Test
    void a_part_of_a_value_is_a_key() {
        var people = Given.people(
                List.of("surname:surname"), "id,surname\na,Smith\nb,Smyth\nc,Smithers\nd,Brown\n", "surname/sound");

        assertThat(pairs(people)).containsExactly("ab");
        assertThat(pairs(Given.people(
                        List.of("surname:surname"),
                        "id,surname\na,Smith\nb,Smyth\nc,Smithers\nd,Brown\n",
                        "surname/4")))
                .containsExactly("ac");
    }

    @Test
    // [utest->req~a-key-left-out-is-said~1]
    void a_key_that_too_many_have_is_left_out_and_said_so_and_other_rules_still_find_its_pairs() {
        var few = Given.spec(COMPARED, "surname", "town");
        var spec = new Spec("id", few.comparisons(), few.blocking(), 0.5, 2, false);
        var people = People.of(spec, Given.table(FILE));
        var pairs = Pairs.under(spec.blocking(), people);

        assertThat(shown(pairs)).containsExactlyInAnyOrder("ab", "cd");
        assertThat(pairs.leftOut()).containsExactly(new Pairs.LeftOut("surname", 3, 0));
    }

    @Test
    void in_several_files_only_records_of_different_ones_are_compared() {
        var table = Given.table("id,surname\na,Smith\nb,Smith\n", "surname,id\nSmith,c\nJones,d\n");
        var people = People.of(Given.spec(List.of("surname:surname"), "surname"), table);

        assertThat(pairs(people)).containsExactlyInAnyOrder("ac", "bc");
    }

    @Test
    void everything_with_everything_is_every_pair_once() {
        assertThat(shown(Pairs.all(Given.people(COMPARED, FILE)))).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void a_part_is_taken_of_each_of_several_values() {
        var file = "id,phones\na,07700900001;07700900002\nb,+44 7700 900002\nc,0161 0900002;07700900003\nd,\n";

        assertThat(pairs(Given.people(List.of("phones:phone:;"), file, "phones")))
                .containsExactly("ab");
        assertThat(pairs(Given.people(List.of("phones:phone:;"), file, "phones/tail")))
                .containsExactlyInAnyOrder("ab", "ac", "bc");
    }

    @Test
    void how_large_a_key_is_goes_by_the_pairs_that_may_be_compared() {
        var one = new StringBuilder("id,town\n");
        for (int row = 0; row < 8; row++) {
            one.append("a" + row + ",York\n");
        }
        var few = Given.spec(List.of("town:text"), "town");
        var spec = new Spec("id", few.comparisons(), few.blocking(), 0.5, 5, false);

        var across = Pairs.under(spec.blocking(), People.of(spec, Given.table(one.toString(), "id,town\nb,York\n")));
        assertThat(shown(across))
                .as("eight pairs, and five records would have ten")
                .hasSize(8);
        assertThat(across.leftOut()).isEmpty();
        assertThat(Pairs.under(spec.blocking(), People.of(spec, Given.table(one.toString())))
                        .leftOut())
                .hasSize(1);
    }

    @Test
    void over_any_files_every_pair_of_two_files_comes_once_and_none_within_a_file() {
        long seed = 8;
        var chance = new Random(seed);
        for (int round = 0; round < 50; round++) {
            var files = new ArrayList<String>();
            int row = 0;
            for (int at = 0; at < 3; at++) {
                var file = new StringBuilder("id,town\n");
                for (int rows = chance.nextInt(6); rows > 0; rows--) {
                    file.append(row++ + ",t" + chance.nextInt(3) + "\n");
                }
                files.add(file.toString());
            }
            var people = People.of(Given.spec(List.of("town:text"), "town"), Given.table(files.toArray(String[]::new)));
            var all = new ArrayList<String>();
            var ofOneTown = new ArrayList<String>();
            for (int left = 0; left < row; left++) {
                for (int right = left + 1; right < row; right++) {
                    if (people.table().sources()[left] != people.table().sources()[right]) {
                        var pair = "" + (char) ('a' + left) + (char) ('a' + right);
                        all.add(pair);
                        var town = people.table().column("town");
                        if (town.value(left).equals(town.value(right))) {
                            ofOneTown.add(pair);
                        }
                    }
                }
            }
            var rule = people.spec().blocking().getFirst();

            assertThat(shown(Pairs.all(people))).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all);
            assertThat(people.pairs()).as("seed %d", seed).isEqualTo(all.size());
            assertThat(pairs(people)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(ofOneTown);
            assertThat(Keys.of(rule, people).pairs(people, 1_000))
                    .as("seed %d", seed)
                    .isEqualTo(ofOneTown.size());
        }
    }

    @Test
    void any_rules_over_any_records_bring_each_pair_that_has_a_key_in_common_exactly_once() {
        long seed = 7;
        var chance = new Random(seed);
        var file = new StringBuilder("id,surname,town,phones\n");
        for (int row = 0; row < 600; row++) {
            file.append(row)
                    .append(",s")
                    .append(chance.nextInt(40))
                    .append(",t")
                    .append(chance.nextInt(90));
            file.append(",0")
                    .append(770090 + chance.nextInt(200))
                    .append(";0")
                    .append(770090 + chance.nextInt(200))
                    .append('\n');
        }
        var people = Given.people(COMPARED, file.toString(), "phones", "surname+town", "surname");
        var surname = people.comparer(0);
        var phones = people.comparer(2);
        var expected = new ArrayList<String>();
        for (int left = 0; left < 600; left++) {
            for (int right = left + 1; right < 600; right++) {
                if (surname.level(left, right) == people.comparisons().get(0).top()
                        || phones.level(left, right)
                                == people.comparisons().get(2).top()) {
                    expected.add(left + "-" + right);
                }
            }
        }
        var found = new ArrayList<String>();
        var pairs = Pairs.under(people.spec().blocking(), people);
        for (int task = 0; task < pairs.tasks(); task++) {
            pairs.visit(task, (left, right) -> found.add(left + "-" + right));
        }

        assertThat(found.stream().sorted())
                .as("seed %d", seed)
                .isEqualTo(expected.stream().sorted().toList());
    }

    private static List<String> pairs(People people) {
        return shown(Pairs.under(people.spec().blocking(), people));
    }

    private static List<String> shown(Pairs pairs) {
        List<String> shown = new ArrayList<>();
        for (int task = 0; task < pairs.tasks(); task++) {
            pairs.visit(task, (left, right) -> shown.add("" + (char) ('a' + left) + (char) ('a' + right)));
        }
        return shown;
    }
}
