package org.forthwith.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.forthwith.linkage.cluster.Shape.Edge;
import org.forthwith.linkage.score.Links;
import org.junit.jupiter.api.Test;

class GroupsTest {

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
            var once = groups(12, edges.toArray(Edge[]::new));
            Collections.shuffle(edges, chance);

            assertThat(groups(12, edges.toArray(Edge[]::new)))
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

        double[] together = Together.weigh(links, groups);

        assertThat(together[2]).as("the others of the group agree").isEqualTo((-1 + 5) / 2.0);
        assertThat(together[3]).as("the others of the group do not").isCloseTo((1 + (1 - 20) / 3.0) / 2, within(1e-9));
    }

    @Test
    void a_pair_that_stands_alone_weighs_what_it_weighs() {
        assertThat(Together.weigh(links(edge(0, 1, 23)), new int[] {0, 0})).containsExactly(23);
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
        return Groups.of(records, links(edges), 0).groups();
    }
}
