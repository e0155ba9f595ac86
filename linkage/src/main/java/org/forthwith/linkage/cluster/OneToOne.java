package org.forthwith.linkage.cluster;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.forthwith.linkage.score.Links;

/** Gives each record at most one of each other file: the surest pairs first, and of equals the one that stands first. */
public final class OneToOne {

    private OneToOne() {}

    /**
     * Takes out what is then no longer possible.
     *
     * @param files of which file each record is; all may be of one
     * @param threshold from which weight on a pair is held to be one person; pairs below it give nobody away
     */
    public static Links of(Links links, int[] files, double threshold) {
        Set<Long> given = new HashSet<>();
        int[] kept = IntStream.range(0, links.size())
                .filter(at -> links.weight()[at] >= threshold)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -links.weight()[at])
                        .thenComparingInt(at -> at))
                .filter(at -> give(given, links.left()[at], links.right()[at], files))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return links.only(kept);
    }

    private static boolean give(Set<Long> given, int left, int right, int[] files) {
        long ofLeft = ((long) left << 32) | files[right];
        long ofRight = ((long) right << 32) | files[left];
        return !given.contains(ofLeft) && !given.contains(ofRight) && given.add(ofLeft) && given.add(ofRight);
    }
}
