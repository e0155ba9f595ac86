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
