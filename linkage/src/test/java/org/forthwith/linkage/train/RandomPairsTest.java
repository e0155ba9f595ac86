package org.forthwith.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.spec.People;
import org.junit.jupiter.api.Test;

class RandomPairsTest {

    private static final long SEED = 3;

    @Test
    void where_there_are_few_pairs_each_is_taken_once() {
        assertThat(taken(people(file("a", 4)), SEED))
                .containsExactlyInAnyOrder("0-1", "0-2", "0-3", "1-2", "1-3", "2-3");
        assertThat(taken(people(file("a", 2), file("b", 1), file("c", 2)), SEED))
                .containsExactlyInAnyOrder("0-2", "0-3", "0-4", "1-2", "1-3", "1-4", "2-3", "2-4");
        assertThat(taken(people(file("a", 3), "id,town\n"), SEED))
                .as("the other file is empty")
                .isEmpty();
    }

    @Test
    void of_many_pairs_a_million_are_taken_at_random_each_as_likely_as_any_other() {
        var people = people(file("a", 1_500));
        var met = RandomPairs.of(people, SEED).but((left, right) -> false);
        long same = 10 * (150 * 149 / 2);
        long[] metSame = new long[1];
        met.forEach((pattern, times) -> metSame[0] += Patterns.level(pattern, 0) == 2 ? times : 0);

        assertThat(met.pairs()).isEqualTo(RandomPairs.MOST);
        assertThat(metSame[0] / (double) met.pairs())
                .as("seed %d", SEED)
                .isCloseTo((double) same / people.pairs(), within(0.002));
    }

    @Test
    void the_same_seed_takes_the_same_pairs_and_another_one_others() {
        var people = people(file("a", 1_500));

        assertThat(taken(people, SEED)).isEqualTo(taken(people, SEED)).isNotEqualTo(taken(people, SEED + 1));
    }

    @Test
    void of_several_files_records_of_different_ones_are_taken_however_unlike_in_size_they_are() {
        var people = people(file("a", 25), file("b", 50_000));
        var lefts = new HashSet<Integer>();
        var within = new ArrayList<String>();
        var met = RandomPairs.of(people, SEED).but((left, right) -> {
            lefts.add(left);
            if (!people.comparable(left, right)) {
                within.add(left + "-" + right);
            }
            return false;
        });

        assertThat(met.pairs()).isEqualTo(RandomPairs.MOST);
        assertThat(within).isEmpty();
        assertThat(lefts).hasSize(25);
    }

    @Test
    void records_known_to_be_of_one_person_are_left_out() {
        assertThat(RandomPairs.of(people(file("a", 4)), SEED)
                        .but((left, right) -> left == 0)
                        .pairs())
                .isEqualTo(3);
    }

    private static List<String> taken(People people, long seed) {
        var taken = new ArrayList<String>();
        RandomPairs.of(people, seed).but((left, right) -> {
            taken.add(left + "-" + right);
            return false;
        });
        return taken;
    }

    private static People people(String... files) {
        return People.of(Given.spec(List.of("town:category")), Given.table(files));
    }

    private static String file(String name, int rows) {
        var file = new StringBuilder("id,town\n");
        for (int row = 0; row < rows; row++) {
            file.append(name + row + ",t" + row % 10 + "\n");
        }
        return file.toString();
    }
}
