package org.forthwith.linkage.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.linkage.score.Links;
import org.jspecify.annotations.Nullable;

/**
 * What holds a group together.
 *
 * @param records its records, in order
 * @param weakest the pair with which the group hangs together at its weakest: without it and all weaker ones it falls apart; null for one record
 * @param bridges pairs without any one of which the group falls apart
 */
public record Shape(List<Integer> records, @Nullable Edge weakest, List<Edge> bridges) {

    public Shape {
        records = List.copyOf(records);
        bridges = List.copyOf(bridges);
    }

    /** A pair, and what it weighs. */
    public record Edge(int left, int right, double weight) {}

    /** The shape of every group of two records or more, by its first record. */
    public static Map<Integer, Shape> of(Links links, int[] groups, double threshold) {
        Map<Integer, List<Edge>> edges = new HashMap<>();
        for (int at = 0; at < links.size(); at++) {
            int left = links.left()[at];
            int right = links.right()[at];
            if (groups[left] == groups[right] && links.weight()[at] >= threshold) {
                edges.computeIfAbsent(groups[left], any -> new ArrayList<>())
                        .add(new Edge(left, right, links.weight()[at]));
            }
        }
        Map<Integer, List<Integer>> records = new HashMap<>();
        for (int record = 0; record < groups.length; record++) {
            records.computeIfAbsent(groups[record], any -> new ArrayList<>()).add(record);
        }
        Map<Integer, Shape> shapes = new HashMap<>();
        edges.forEach((group, among) -> shapes.put(group, of(records.getOrDefault(group, List.of()), among)));
        return shapes;
    }

    private static Shape of(List<Integer> records, List<Edge> edges) {
        List<Edge> strongestFirst = new ArrayList<>(edges);
        strongestFirst.sort((one, other) -> Double.compare(other.weight(), one.weight()));
        Map<Integer, Integer> places = new HashMap<>();
        records.forEach(record -> places.put(record, places.size()));
        Union union = new Union(records.size());
        Edge weakest = null;
        for (Edge edge : strongestFirst) {
            if (union.join(places.getOrDefault(edge.left(), 0), places.getOrDefault(edge.right(), 0))) {
                weakest = edge;
            }
        }
        return new Shape(records, weakest, Bridges.of(places, edges));
    }
}
