package org.forthwith.linkage.cluster;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.forthwith.linkage.score.Links;

/** Gives each record at most one other: the surest pairs first, and of equals the one that stands first. */
public final class OneToOne {

    private OneToOne() {}

    /**
     * Takes out what is then no longer possible.
     *
     * @param threshold from which weight on a pair is held to be one person; pairs below it give nobody away
     */
    public static Links of(Links links, int records, double threshold) {
        boolean[] given = new boolean[records];
        int[] kept = IntStream.range(0, links.size())
                .filter(at -> links.weight()[at] >= threshold)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -links.weight()[at])
                        .thenComparingInt(at -> at))
                .filter(at -> give(given, links.left()[at], links.right()[at]))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return links.only(kept);
    }

    private static boolean give(boolean[] given, int left, int right) {
        boolean free = !given[left] && !given[right];
        given[left] |= free;
        given[right] |= free;
        return free;
    }
}
