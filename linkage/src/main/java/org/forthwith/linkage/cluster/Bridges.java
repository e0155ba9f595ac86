package org.forthwith.linkage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forthwith.linkage.cluster.Shape.Edge;

/** Finds the pairs without which a group falls apart, each by itself, after Tarjan (1974); without recursion, because a chain may be long. */
final class Bridges {

    private final List<List<Integer>> at = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final int[] entered;
    private final int[] low;
    private final int[] cameBy;
    private final int[] next;
    private final List<Integer> found = new ArrayList<>();
    private int clock;

    private Bridges(int records) {
        entered = new int[records];
        low = new int[records];
        cameBy = new int[records];
        next = new int[records];
        for (int record = 0; record < records; record++) {
            at.add(new ArrayList<>());
        }
    }

    /**
     * Finds them.
     *
     * @param places for each record a number of its own, from 0 on
     */
    static List<Edge> of(Map<Integer, Integer> places, List<Edge> edges) {
        Bridges bridges = new Bridges(places.size());
        for (Edge edge : edges) {
            bridges.add(places.getOrDefault(edge.left(), 0), places.getOrDefault(edge.right(), 0));
        }
        for (int record = 0; record < places.size(); record++) {
            if (bridges.entered[record] == 0) {
                bridges.walk(record);
            }
        }
        return bridges.found.stream().sorted().map(edges::get).toList();
    }

    private void add(int left, int right) {
        at.get(left).add(ends.size());
        at.get(right).add(ends.size());
        ends.add(new int[] {left, right});
    }

    private void walk(int start) {
        List<Integer> path = new ArrayList<>(List.of(start));
        enter(start, -1);
        while (!path.isEmpty()) {
            int here = path.getLast();
            if (next[here] < at.get(here).size()) {
                step(here, at.get(here).get(next[here]++), path);
            } else {
                path.removeLast();
                leave(here, path);
            }
        }
    }

    private void enter(int record, int by) {
        entered[record] = ++clock;
        low[record] = clock;
        cameBy[record] = by;
    }

    private void step(int here, int by, List<Integer> path) {
        int[] end = ends.get(by);
        int there = end[0] == here ? end[1] : end[0];
        if (entered[there] == 0) {
            enter(there, by);
            path.add(there);
        } else if (by != cameBy[here]) {
            low[here] = Math.min(low[here], entered[there]);
        }
    }

    private void leave(int here, List<Integer> path) {
        if (!path.isEmpty()) {
            int before = path.getLast();
            low[before] = Math.min(low[before], low[here]);
            if (low[here] > entered[before]) {
                found.add(cameBy[here]);
            }
        }
    }
}
