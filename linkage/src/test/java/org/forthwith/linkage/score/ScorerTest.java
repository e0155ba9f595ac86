package org.forthwith.linkage.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.block.Pairs;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.train.Frequencies;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.Model.Beside;
import org.forthwith.linkage.train.Model.Learnt;
import org.forthwith.linkage.train.Weights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By a model that somebody has written down, so that every bit can be worked out by hand. */
class ScorerTest {

    private static final String FILE = """
            id,town,job,codes
            a,leeds,smith,a1;b2
            b,leeds,smith,b2;c3
            c,york,smith,c3
            d,,baker,
            e,york,baker,a1;b2
            """;

    private static final List<String> COMPARED = List.of("town:category", "job:category", "codes:category:;");
    private static final double[] SAME = {0, 0.25, 0.75};
    private static final double[] DIFFERENT = {0, 0.875, 0.125};
    private static final double[] SAME_OF_SEVERAL = {0, 0.25, 0.5};
    private static final double[] DIFFERENT_OF_SEVERAL = {0, 0.5, 0.25};
    private static final Frequencies EVEN = new Frequencies(8, 0.125, 0.125, Map.of());

    @Test
    void a_pair_starts_from_the_share_of_all_pairs_and_each_level_adds_its_bits() {
        var scorer = scorer(null, EVEN);

        assertThat(scorer.start()).isCloseTo(-2, within(1e-9));
        assertThat(scorer.eye().weight(0, 2))
                .isCloseTo(-2 + log(0.25 / 0.875) + log(0.75 / 0.125) + log(0.25 / 0.5), within(1e-9));
        assertThat(scorer.eye().weight(0, 4))
                .isCloseTo(-2 + 2 * log(0.25 / 0.875) + log(0.5 / 0.25) + log(0.25 / 0.125), within(1e-9));
    }

    @Test
    void what_is_missing_adds_nothing() {
        assertThat(scorer(null, EVEN).eye().weight(2, 3)).isCloseTo(-2 + log(0.25 / 0.875), within(1e-9));
    }

    @Test
    void a_rare_value_in_common_adds_and_a_frequent_one_takes_away() {
        var town = new Frequencies(8, 0.125, 0.03125, Map.of(number("york"), 0.5));
        var eye = scorer(null, town).eye();

        assertThat(eye.parts(0, 1).getFirst().forFrequency()).isCloseTo(2, within(1e-9));
        assertThat(eye.parts(2, 4).getFirst().forFrequency()).isCloseTo(-2, within(1e-9));
        assertThat(eye.parts(0, 2).getFirst().forFrequency())
                .as("not in common")
                .isZero();
    }

    @Test
    void of_several_values_in_common_the_rarest_counts() {
        var codes = new Frequencies(8, 0.25, 0.03125, Map.of(number("a1"), 0.125, number("b2"), 0.25));
        var model = model(null, EVEN, codes);
        var eye = new Scorer(model, people()).eye();

        assertThat(eye.parts(0, 4).get(2).forFrequency())
                .as("a1 and b2, and fewer have a1")
                .isCloseTo(1, within(1e-9));
        assertThat(eye.parts(0, 1).get(2).forFrequency()).as("b2").isCloseTo(0, within(1e-9));
    }

    @Test
    void beside_the_same_town_a_job_says_what_it_says_there_and_its_rarity_only_as_far_as_it_is_not_shared() {
        var beside = new Beside(0, new double[] {0, 0.5, 0.5});
        var scorer = scorer(beside, EVEN);
        var together = scorer.eye().parts(0, 1).get(1);
        var apart = scorer.eye().parts(0, 2).get(1);

        assertThat(together.bits() + together.forFrequency()).isCloseTo(log(0.75 / 0.5), within(1e-9));
        assertThat(together.beside()).isEqualTo("town");
        assertThat(apart.bits()).isCloseTo(log(0.75 / 0.125), within(1e-9));
        assertThat(apart.beside()).isNull();
        double sum = scorer.eye().parts(0, 1).stream()
                .mapToDouble(part -> part.bits() + part.forFrequency())
                .sum();
        assertThat(scorer.eye().weight(0, 1)).isCloseTo(-2 + sum, within(1e-9));
    }

    @Test
    void a_level_that_another_comparison_has_told_says_nothing() {
        var people = Given.people(List.of("f:forename", "s:surname"), "id,f,s\na,Ann,Lee\nb,Lee,Ann\n");
        var learnt = new ArrayList<Learnt>();
        for (Comparison comparison : people.comparisons()) {
            double[] same = new double[comparison.words().size()];
            Arrays.fill(same, 0.5);
            double[] different = new double[same.length];
            Arrays.fill(different, 0.125);
            learnt.add(new Learnt(comparison.name(), comparison.words(), new Weights(same, different), EVEN, null));
        }
        var model = new Model(people.spec(), 0.5, learnt, List.of(), List.of(), "");
        var parts = new Scorer(model, people).eye().parts(0, 1);

        assertThat(parts.get(0).word()).isEqualTo("forename and surname changed round");
        assertThat(parts.get(0).bits()).isEqualTo(2);
        assertThat(parts.get(1).bits()).isZero();
    }

    @Test
    void weight_and_probability_are_two_ways_to_say_one_thing() {
        assertThat(Scorer.probability(0)).isEqualTo(0.5);
        assertThat(Scorer.probability(2)).isCloseTo(0.8, within(1e-9));
        assertThat(Scorer.weight(0.8)).isCloseTo(2, within(1e-9));
    }

    @Test
    void pairs_that_weigh_enough_are_kept_in_the_order_of_their_records() {
        var people = people();
        var scorer = scorer(null, EVEN);
        var links = Links.of(Pairs.all(people), scorer, -3);

        assertThat(shown(links)).containsExactly("0-1", "0-2", "1-2", "2-4", "3-4");
        assertThat(links.weight()[1]).isEqualTo(scorer.eye().weight(0, 2));
        assertThat(shown(links.atLeast(0))).containsExactly("0-1", "1-2", "3-4");
        assertThat(shown(links.only(new int[] {2}))).containsExactly("1-2");
    }

    @Test
    void many_pairs_of_many_blocks_are_kept_as_one_after_the_other_would_keep_them() {
        long seed = 4;
        var chance = new Random(seed);
        var file = new StringBuilder("id,town,job,codes\n");
        for (int row = 0; row < 900; row++) {
            file.append(row)
                    .append(",t")
                    .append(chance.nextInt(30))
                    .append(",j")
                    .append(chance.nextInt(20))
                    .append(",c")
                    .append(chance.nextInt(50))
                    .append('\n');
        }
        var people = Given.people(COMPARED, file.toString(), "town", "job");
        var scorer = new Scorer(model(null, EVEN, EVEN), people);
        var expected = new ArrayList<String>();
        var eye = scorer.eye();
        for (int left = 0; left < 900; left++) {
            for (int right = left + 1; right < 900; right++) {
                var column = people.comparisons();
                boolean together = column.get(0)
                                .column()
                                .value(left)
                                .equals(column.get(0).column().value(right))
                        || column.get(1)
                                .column()
                                .value(left)
                                .equals(column.get(1).column().value(right));
                if (together && eye.weight(left, right) >= -1) {
                    expected.add(left + "-" + right);
                }
            }
        }

        assertThat(shown(Links.of(Pairs.under(people.spec().blocking(), people), scorer, -1)))
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    @Test
    void a_pair_that_is_given_up_early_would_not_have_weighed_enough() {
        long seed = 6;
        var chance = new Random(seed);
        var file = new StringBuilder("id,f,s,born,town,phones\n");
        var letters = "abcde";
        for (int row = 0; row < 300; row++) {
            file.append(row);
            for (int column = 0; column < 2; column++) {
                file.append(',');
                for (int length = chance.nextInt(5); length > 0; length--) {
                    file.append(letters.charAt(chance.nextInt(letters.length())));
                }
            }
            file.append(",19")
                    .append(10 + chance.nextInt(3))
                    .append("-0")
                    .append(1 + chance.nextInt(3))
                    .append("-0")
                    .append(1 + chance.nextInt(9));
            file.append(",t")
                    .append(chance.nextInt(9))
                    .append(",0770090010")
                    .append(chance.nextInt(9))
                    .append(";0770090010")
                    .append(chance.nextInt(9))
                    .append('\n');
        }
        var people = Given.people(
                List.of("f:forename", "s:surname", "born:date", "town:text", "phones:phone:;"), file.toString());
        var learnt = new ArrayList<Learnt>();
        for (int at = 0; at < people.comparisons().size(); at++) {
            var comparison = people.comparisons().get(at);
            var same = chance.doubles(comparison.words().size(), 0.01, 1).toArray();
            var different = chance.doubles(comparison.words().size(), 0.01, 1).toArray();
            var beside =
                    at == 1 ? new Beside(3, chance.doubles(same.length, 0.01, 1).toArray()) : null;
            learnt.add(new Learnt(
                    comparison.name(),
                    comparison.words(),
                    new Weights(same, different),
                    uneven(comparison, chance),
                    beside));
        }
        var eye = new Scorer(new Model(people.spec(), 0.1, learnt, List.of(), List.of(), ""), people).eye();
        for (int left = 0; left < 300; left++) {
            for (int right = left + 1; right < 300; right++) {
                double weight = eye.weight(left, right);
                double least = weight + chance.nextInt(-3, 4) * 0.5;
                double told = eye.weightOf(left, right, least);

                assertThat(told).as("%d-%d seed %d", left, right, seed).satisfies(any -> {
                    if (weight >= least + 1e-9) {
                        assertThat(told).isCloseTo(weight, within(1e-9));
                    } else if (weight < least - 1e-9) {
                        assertThat(told).isEqualTo(Scorer.TOO_LITTLE);
                    }
                });
            }
        }
    }

    @Test
    void links_are_the_same_as_by_the_full_weight_where_some_values_are_far_rarer_than_others() {
        long seed = 9;
        var chance = new Random(seed);
        var file = new StringBuilder("id,town,job,codes\n");
        for (int row = 0; row < 400; row++) {
            file.append(row + ",t" + chance.nextInt(9) + ",j" + chance.nextInt(9) + ",c" + chance.nextInt(9) + ";c"
                    + chance.nextInt(9) + "\n");
        }
        var people = Given.people(COMPARED, file.toString());
        var even = model(new Beside(0, new double[] {0, 0.5, 0.5}), EVEN, EVEN).learnt();
        var learnt = IntStream.range(0, even.size())
                .mapToObj(at -> new Learnt(
                        even.get(at).name(),
                        even.get(at).words(),
                        even.get(at).weights(),
                        uneven(people.comparisons().get(at), chance),
                        even.get(at).beside()))
                .toList();
        var scorer = new Scorer(new Model(people.spec(), 0.2, learnt, List.of(), List.of(), ""), people);
        var eye = scorer.eye();
        var expected = new ArrayList<String>();
        for (int left = 0; left < 400; left++) {
            for (int right = left + 1; right < 400; right++) {
                if (eye.weight(left, right) >= 2) {
                    expected.add(left + "-" + right);
                }
            }
        }

        assertThat(expected).hasSizeBetween(1_000, 40_000);
        assertThat(shown(Links.of(Pairs.all(people), scorer, 2)))
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    /** From one in a thousand to nearly everybody. */
    private static Frequencies uneven(Comparison comparison, Random chance) {
        Map<Long, Double> shares = new HashMap<>();
        for (int code = 0; code < comparison.terms().values(); code++) {
            shares.put(number(comparison.value(code)), Math.pow(10, -3 * chance.nextDouble()));
        }
        return new Frequencies(1_000, 0.125, 0.001, shares);
    }

    private static List<String> shown(Links links) {
        return IntStream.range(0, links.size())
                .mapToObj(at -> links.left()[at] + "-" + links.right()[at])
                .toList();
    }

    private static People people() {
        return Given.people(COMPARED, FILE);
    }

    private static Scorer scorer(@Nullable Beside besideOfJob, Frequencies town) {
        return new Scorer(model(besideOfJob, town, new Frequencies(8, 0.25, 0.125, Map.of())), people());
    }

    private static Model model(@Nullable Beside besideOfJob, Frequencies town, Frequencies codes) {
        var words = List.of("missing", "differ", "the same");
        var learnt = List.of(
                new Learnt("town", words, new Weights(SAME, DIFFERENT), town, null),
                new Learnt("job", words, new Weights(SAME, DIFFERENT), EVEN, besideOfJob),
                new Learnt(
                        "codes",
                        List.of("missing", "none", "nearly", "one"),
                        new Weights(SAME_OF_SEVERAL, DIFFERENT_OF_SEVERAL),
                        codes,
                        null));
        return new Model(people().spec(), 0.2, learnt, List.of(), List.of(), "");
    }

    /** As a model keeps a value: a frequency that only it can have shows the number. */
    private static long number(String value) {
        return Frequencies.number(value);
    }

    private static double log(double of) {
        return Math.log(of) / Math.log(2);
    }
}
