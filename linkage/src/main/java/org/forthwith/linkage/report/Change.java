package org.forthwith.linkage.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.Model.Learnt;

/**
 * What another model changes.
 *
 * @param both how many pairs both propose
 * @param gained how many only the new one proposes
 * @param lost how many only the old one proposed
 * @param levels the levels that are now worth something else by a bit or more
 */
public record Change(long both, long gained, long lost, List<Level> levels) {

    public Change {
        levels = List.copyOf(levels);
    }

    /** One level of a comparison, and what it was and is worth. */
    public record Level(String comparison, String word, double before, double now) {}

    public static Change of(Model before, Found foundBefore, Model now, Found foundNow, double threshold) {
        Set<Long> old = proposed(foundBefore, threshold);
        Set<Long> fresh = proposed(foundNow, threshold);
        long both = fresh.stream().filter(old::contains).count();
        return new Change(both, fresh.size() - both, old.size() - both, levels(before, now));
    }

    private static Set<Long> proposed(Found found, double threshold) {
        Set<Long> proposed = new HashSet<>();
        for (int at = 0; at < found.links().size(); at++) {
            if (found.together()[at] >= threshold) {
                proposed.add(
                        ((long) found.links().left()[at] << 32) | found.links().right()[at]);
            }
        }
        return proposed;
    }

    private static List<Level> levels(Model before, Model now) {
        List<Level> levels = new ArrayList<>();
        for (Learnt learnt : now.learnt()) {
            before.learnt().stream()
                    .filter(old ->
                            old.name().equals(learnt.name()) && old.words().equals(learnt.words()))
                    .forEach(old -> levels(old, learnt, levels));
        }
        return levels;
    }

    private static void levels(Learnt old, Learnt learnt, List<Level> levels) {
        for (int level = 1; level < learnt.words().size(); level++) {
            double before = old.weights().bits(level);
            double now = learnt.weights().bits(level);
            if (Math.abs(now - before) >= 1) {
                levels.add(new Level(learnt.name(), learnt.words().get(level), before, now));
            }
        }
    }
}
