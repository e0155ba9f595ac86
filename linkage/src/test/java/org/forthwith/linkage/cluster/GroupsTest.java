package org.forthwith.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.forthwith.linkage.cluster.Shape.Edge;
import org.forthwith.linkage.score.Links;
import org.junit.jupiter.api.Test;

class GroupsTest {

    /** Any two records may be one, and two without a link have nothing in common. */
    private static final Others NOBODY = others(new int[0], Map.of());

    @Test
    void records_that_hang_together_are_one_group_called_by_its_first() {
        assertThat(groups(4, edge(2, 1, 5), edge(1, 3, 5), edge(2, 3, 5))).containsExactly(0, 1, 1, 1);
    }

    @Test
    void one_pair_that_is_wrong_does_not_pull_two_people_together() {
        var edges = new ArrayList<Edge>();
        for (int[] pair : new int[][] {{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}}) {
            edges.add(edge(pair[0], pair[1], 9));
        }
        edges.add(edge(2, 3, 4));

        assertThat(groups(6, edges.toArray(Edge[]::new))).containsExactly(0, 0, 0, 3, 3, 3);
    }

    /** The same surname, day of birth and address, and another forename: each record of one twin speaks against each of the other. */
    @Test
    void twins_stay_two_although_one_record_could_be_either() {
        var groups = groups(
                5,
                edge(0, 1, 12),
                edge(3, 4, 12),
                edge(0, 3, -4),
                edge(0, 4, -4),
                edge(1, 3, -4),
                edge(1, 4, -4),
                edge(1, 2, 6),
                edge(0, 2, 6),
                edge(2, 3, 5.5),
                edge(2, 4, 5.5));

        assertThat(groups).containsExactly(0, 0, 0, 3, 3);
    }

    @Test
    // [utest->req~groups-do-not-hang-on-order~1]
    void groups_do_not_depend_on_the_order_in_which_pairs_are_given() {
        long seed = 3;
        var chance = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var edges = new ArrayList<Edge>();
            for (int left = 0; left < 12; left++) {
                for (int right = left + 1; right < 12; right++) {
                    if (chance.nextInt(3) == 0) {
                        edges.add(edge(left, right, chance.nextInt(-8, 12)));
                    }
                }
            }
            Map<String, Integer> unseen = new HashMap<>();
            for (int pair = 0; pair < 40; pair++) {
                int left = chance.nextInt(11);
                unseen.put(left + "-" + (left + 1 + chance.nextInt(11 - left)), chance.nextInt(-8, 12));
            }
            var others = others(new int[0], unseen);
            var once = groups(12, others, edges.toArray(Edge[]::new));
            Collections.shuffle(edges, chance);

            assertThat(groups(12, others, edges.toArray(Edge[]::new)))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(once);
        }
    }

    @Test
    void a_group_is_never_larger_than_what_hangs_together() {
        long seed = 5;
        var chance = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var edges = new ArrayList<Edge>();
            var union = new Union(20);
            for (int at = 0; at < 25; at++) {
                int left = chance.nextInt(19);
                var edge = edge(left, left + 1 + chance.nextInt(19 - left), chance.nextInt(-8, 12));
                if (edges.stream().noneMatch(other -> other.left() == edge.left() && other.right() == edge.right())) {
                    edges.add(edge);
                    if (edge.weight() >= 0) {
                        union.join(edge.left(), edge.right());
                    }
                }
            }
            int[] groups = groups(20, edges.toArray(Edge[]::new));
            for (int record = 0; record < 20; record++) {
                assertThat(union.find(record))
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(union.find(groups[record]));
            }
        }
    }

    @Test
    void a_pair_is_weighed_with_all_records_of_both_groups() {
        var links = links(edge(0, 1, 8), edge(0, 2, 8), edge(1, 2, -1), edge(2, 3, 1));
        var groups = new int[] {0, 0, 0, 3};

        double[] together = Together.weigh(links, groups, others(new int[0], Map.of("2-3", 1)));

        assertThat(together[2]).as("the others of the group agree").isEqualTo((-1 + 5) / 2.0);
        assertThat(together[3]).as("the others of the group do not").isCloseTo((1 + (1 - 20) / 3.0) / 2, within(1e-9));
    }

    /** One record has no key in common with the third, and says the same as the second. */
    @Test
    void a_pair_that_nobody_looked_at_counts_for_what_it_weighs_and_not_against() {
        var edges = new Edge[] {edge(0, 1, 9), edge(1, 2, 6)};

        assertThat(groups(3, others(new int[0], Map.of("0-2", 4)), edges)).containsExactly(0, 0, 0);
        assertThat(groups(3, others(new int[0], Map.of("0-2", -9)), edges)).containsExactly(0, 0, 2);
        assertThat(Together.weigh(links(edges), new int[] {0, 0, 2}, others(new int[0], Map.of("0-2", 4, "1-2", 6))))
                .containsExactly(9, (6 + 5) / 2.0);
        assertThat(Together.weigh(links(edges), new int[3], others(new int[0], Map.of("0-1", 9, "0-2", 3, "1-2", 6))))
                .containsExactly((9 + 6) / 2.0, (6 + 6) / 2.0);
    }

    @Test
    void two_records_of_one_file_say_nothing_about_a_group_where_only_pairs_across_files_are_compared() {
        var others = others(new int[] {0, 0, 0, 1}, Map.of());
        var edges = new Edge[] {edge(0, 3, 6), edge(1, 3, 6), edge(2, 3, 6)};

        assertThat(groups(4, others, edges)).containsExactly(0, 0, 0, 0);
        assertThat(Together.weigh(
                        links(edges), new int[4], others(new int[] {0, 0, 0, 1}, Map.of("0-3", 6, "1-3", 6, "2-3", 6))))
                .containsExactly(6, 6, 6);
    }

    @Test
    void one_to_one_a_group_holds_at_most_one_record_of_each_file() {
        var others = others(new int[] {0, 0, 1, 2}, Map.of());
        var links = links(edge(0, 2, 9), edge(1, 3, 8), edge(2, 3, 7), edge(0, 3, 4));

        assertThat(Groups.of(4, links, others, 0, true).groups()).containsExactly(0, 1, 0, 1);
        assertThat(Groups.of(4, links(edge(0, 2, 9), edge(2, 3, 7), edge(0, 3, 4)), others, 0, true)
                        .groups())
                .containsExactly(0, 1, 0, 0);
    }

    @Test
    void of_two_very_large_groups_some_records_speak_for_all() {
        var asked = new int[1];
        var others = new Others() {
            @Override
            public boolean comparable(int left, int right) {
                return true;
            }

            @Override
            public double weight(int left, int right, double least) {
                asked[0]++;
                return right % 2 == 0 ? 4 : 2;
            }
        };
        int[] groups = new int[2_000];
        Arrays.fill(groups, 1_000, 2_000, 1_000);

        assertThat(Together.weigh(links(edge(0, 1_000, 1)), groups, others)).containsExactly((1 + 4) / 2.0);
        assertThat(asked[0]).isEqualTo(100 * 100);
    }

    @Test
    void a_pair_that_stands_alone_weighs_what_it_weighs() {
        assertThat(Together.weigh(links(edge(0, 1, 23)), new int[] {0, 0}, NOBODY))
                .containsExactly(23);
    }

    @Test
    void the_weakest_pair_is_the_one_with_which_the_group_holds_at_its_weakest() {
        var shape = shape(edge(0, 1, 9), edge(1, 2, 3), edge(2, 3, 8), edge(0, 2, 2));

        assertThat(shape.weakest()).isEqualTo(edge(1, 2, 3));
        assertThat(shape.bridges()).containsExactly(edge(2, 3, 8));
    }

    @Test
    void a_bridge_is_a_pair_without_which_the_group_falls_apart() {
        long seed = 11;
        var chance = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Edge> edges = new ArrayList<>();
            for (int at = 1; at < 9; at++) {
                edges.add(edge(chance.nextInt(at), at, 5));
            }
            for (int more = chance.nextInt(5); more > 0; more--) {
                int left = chance.nextInt(8);
                var edge = edge(left, left + 1 + chance.nextInt(8 - left), 5);
                if (!edges.contains(edge)) {
                    edges.add(edge);
                }
            }
            var expected =
                    edges.stream().filter(edge -> fallsApart(edges, edge)).toList();

            assertThat(shape(edges.toArray(Edge[]::new)).bridges())
                    .as("seed %d round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static boolean fallsApart(List<Edge> edges, Edge without) {
        var union = new Union(9);
        edges.stream().filter(edge -> !edge.equals(without)).forEach(edge -> union.join(edge.left(), edge.right()));
        return Arrays.stream(union.groups()).distinct().count() > 1;
    }

    private static Shape shape(Edge... edges) {
        var links = links(edges);
        int records = Arrays.stream(edges).mapToInt(Edge::right).max().orElse(0) + 1;
        return Objects.requireNonNull(Shape.of(links, new int[records], 0).get(0));
    }

    private static Edge edge(int left, int right, double weight) {
        return new Edge(left, right, weight);
    }

    private static Links links(Edge... edges) {
        return new Links(
                Arrays.stream(edges).mapToInt(Edge::left).toArray(),
                Arrays.stream(edges).mapToInt(Edge::right).toArray(),
                Arrays.stream(edges).mapToDouble(Edge::weight).toArray());
    }

    private static int[] groups(int records, Edge... edges) {
        return groups(records, NOBODY, edges);
    }

    private static int[] groups(int records, Others others, Edge... edges) {
        return Groups.of(records, links(edges), others, 0, false).groups();
    }

    /** Records of some files, or of one where none are named, and what some of them weigh that have no link. */
    private static Others others(int[] files, Map<String, Integer> weights) {
        return new Others() {
            @Override
            public boolean comparable(int left, int right) {
                return files.length == 0 || files[left] != files[right];
            }

            @Override
            public double weight(int left, int right, double least) {
                return weights.getOrDefault(left + "-" + right, -99);
            }
        };
    }
}
