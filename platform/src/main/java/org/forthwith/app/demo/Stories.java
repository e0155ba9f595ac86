package org.forthwith.app.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names belong to one story: those that some moment has in common. Knows of each how many moments it has and when it begins. */
final class Stories {

    /** One name at first, and the head of a story or a pointer towards it later. */
    static final class Story {
        private @Nullable Story within;
        private final int order;
        private final Instant begins;
        private int moments;
        private boolean planted;

        private Story(int order, Instant begins) {
            this.order = order;
            this.begins = begins;
        }

        /** Its place in the order in which stories begin. */
        int order() {
            return order;
        }

        Instant begins() {
            return begins;
        }

        boolean planted() {
            return planted;
        }

        int moments() {
            return moments;
        }
    }

    private final Map<String, Story> byName = new HashMap<>();

    /** Moments come in order of time, so that the story which was there first is the one that begins first. */
    void hear(Moment moment) {
        List<String> names = moment.names();
        Story story = named(names.getFirst(), moment.at());
        for (String other : names.subList(1, names.size())) {
            story = joined(story, named(other, moment.at()));
        }
        story.moments++;
        story.planted |= names.stream().anyMatch(Situations::planted);
    }

    Story of(Moment moment) {
        return head(byName.get(moment.names().getFirst()));
    }

    Collection<Story> all() {
        Set<Story> heads = new LinkedHashSet<>();
        byName.values().forEach(story -> heads.add(head(story)));
        return heads;
    }

    private Story named(String name, Instant at) {
        return head(byName.computeIfAbsent(name, first -> new Story(byName.size(), at)));
    }

    private static Story joined(Story one, Story other) {
        if (one == other) {
            return one;
        }
        Story first = other.order < one.order ? other : one;
        Story second = first == one ? other : one;
        second.within = first;
        first.moments += second.moments;
        first.planted |= second.planted;
        return first;
    }

    private static Story head(@Nullable Story story) {
        Story at = Objects.requireNonNull(story);
        while (at.within != null) {
            at = at.within;
        }
        return at;
    }
}
