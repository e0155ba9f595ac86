package org.forthwith.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.block.Looking;
import org.forthwith.linkage.spec.People;
import org.junit.jupiter.api.Test;

/** What is learnt under a rule of more pairs than are looked at. */
class MetTest {

    @Test
    void where_only_some_pairs_are_looked_at_all_count_and_blocks_have_their_share_however_large_they_are() {
        var file = new StringBuilder("id,town,job\n");
        int row = 0;
        for (; row < 1_400; row++) {
            file.append(row + ",large,j" + row + "\n");
        }
        for (int town = 0; town < 400; town++) {
            for (int record = 0; record < 20; record++) {
                file.append(row++ + ",t" + town + ",small\n");
            }
        }
        var people = Given.people(List.of("town:category", "job:category"), file.toString(), "town");
        var met = Met.under(people.spec().blocking().getFirst(), people);
        long large = 1_400 * 1_399 / 2;
        long small = 400 * 190;
        long[] ofSmall = new long[1];
        met.patterns().forEach((pattern, times) -> ofSmall[0] += Patterns.level(pattern, 1) == 2 ? times : 0);

        assertThat(met.pairs()).isEqualTo(large + small);
        assertThat(met.patterns().pairs()).isBetween(400_000L, 800_000L);
        assertThat((double) ofSmall[0] / met.patterns().pairs())
                .isCloseTo((double) small / (large + small), within(0.003));
    }

    @Test
    void the_share_of_pairs_of_one_person_comes_out_right_where_a_rule_has_more_pairs_than_are_looked_at() {
        var people = pairsOfTwo(1_500);
        var model = new Training(people, Looking.rules(people), 1).learn(alone(people), "");

        assertThat(model.sessions().getFirst().pairs()).isEqualTo(2 * (1_500 * 1_499 / 2));
        assertThat(model.share()).isCloseTo(1_500.0 / people.pairs(), within(0.1 * 1_500.0 / people.pairs()));
    }

    private static int[] alone(People people) {
        return IntStream.range(0, people.rows()).toArray();
    }

    /** So many people with two records each, in two towns, with a slip here and there. */
    private static People pairsOfTwo(int persons) {
        var chance = new Random(4);
        var file = new StringBuilder("id,town,forename,surname,code\n");
        for (int person = 0; person < persons; person++) {
            String name = "f" + chance.nextInt(60);
            String surname = "s" + chance.nextInt(300);
            String code = "c" + chance.nextInt(2_000);
            for (int record = 0; record < 2; record++) {
                file.append(person + "-" + record + ",t" + person % 2 + ",");
                file.append(chance.nextInt(10) == 0 ? "f" + chance.nextInt(60) : name)
                        .append(',');
                file.append(chance.nextInt(10) == 0 ? "s" + chance.nextInt(300) : surname)
                        .append(',');
                file.append(chance.nextInt(10) == 0 ? "c" + chance.nextInt(2_000) : code)
                        .append('\n');
            }
        }
        return Given.people(
                List.of("town:category", "forename:category", "surname:category", "code:category"),
                file.toString(),
                "town",
                "code");
    }
}
