package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The invented years cut into chapters of whole stories, so that a story is told to its end or not at all: chapters can be played in any order
 * and by several players at once. The planted situations and the last two months come first, then the older ones, the youngest first.
 * The years are told anew for each part of the chapters, so that only a part of the documents is held at a time.
 */
public final class Chapters {

    private static final int MOMENTS = 250;
    private static final int AT_LEAST_HELD = 60;
    private static final int PARTS = 20;
    private static final long BEHIND = Integer.MAX_VALUE;
    private static final Duration LATELY = Duration.ofDays(60);

    private final Supplier<Stream<Moment>> years;
    private final Stories stories = new Stories();
    private final Map<Stories.Story, Integer> chapterOf = new HashMap<>();
    private final int count;

    /** @param years tells the same moments each time it is asked, in order of time until the given instant */
    public Chapters(Supplier<Stream<Moment>> years, Instant until) {
        this.years = years;
        years.get().forEach(stories::hear);
        this.count = number(until.minus(LATELY));
    }

    public int count() {
        return count;
    }

    /** How many chapters are held at a time. */
    public int held() {
        return Math.max(AT_LEAST_HELD, count / PARTS + 1);
    }

    /** The chapters from one on, as many as are held at a time. */
    public List<Chapter> from(int first) {
        int end = Math.min(count, first + held());
        List<List<Moment>> moments = new ArrayList<>();
        for (int number = first; number < end; number++) {
            moments.add(new ArrayList<>());
        }
        years.get().forEach(moment -> {
            int number = chapterOf.getOrDefault(stories.of(moment), -1);
            if (number >= first && number < end) {
                moments.get(number - first).add(moment);
            }
        });
        List<Chapter> chapters = new ArrayList<>();
        for (int number = first; number < end; number++) {
            chapters.add(new Chapter(number, moments.get(number - first)));
        }
        return chapters;
    }

    private int number(Instant lately) {
        int number = 0;
        int moments = 0;
        List<Stories.Story> inOrder = stories.all().stream()
                .sorted(Comparator.comparingLong(story -> rank(story, lately)))
                .toList();
        for (Stories.Story story : inOrder) {
            if (moments >= MOMENTS) {
                number++;
                moments = 0;
            }
            chapterOf.put(story, number);
            moments += story.moments();
        }
        return number + 1;
    }

    /** What is recent is played in order, because its cases come upon each other; of what is old, the youngest first. */
    private static long rank(Stories.Story story, Instant lately) {
        if (story.planted()) {
            return story.order();
        }
        return story.begins().isBefore(lately) ? 3 * BEHIND - story.order() : BEHIND + story.order();
    }
}
