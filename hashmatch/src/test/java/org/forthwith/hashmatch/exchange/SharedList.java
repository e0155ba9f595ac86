package org.forthwith.hashmatch.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.source.Listed;
import org.forthwith.hashmatch.source.Medium;

/**
 * The list that a peer shares, in memory: each entry in its newest state, also when it has been withdrawn. An entry keeps its place for good, so that nobody
 * who reads page after page misses one because another has changed.
 */
public final class SharedList {

    private final List<Listed> listed = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Lists an entry, changes it, or withdraws it.
     *
     * @param at now; peers ask for what has changed since they asked last, and would miss what is listed with an earlier instant
     * @return why peers cannot be told of it, and it was not taken; empty when it was
     */
    public synchronized Optional<String> put(Change change, Medium medium, Instant at) {
        Listed one = new Listed(change, medium, at);
        Optional<String> whyNot = one.whyNot();
        if (whyNot.isEmpty()) {
            Integer place = places.putIfAbsent(change.key().key(), listed.size());
            if (place == null) {
                listed.add(one);
            } else {
                listed.set(place, one);
            }
        }
        return whyNot;
    }

    /** What has changed from an instant to another, both included, from a place on, which is counted from 1: up to so many entries. */
    synchronized List<Listed> changed(Instant from, Instant to, int start, int most) {
        List<Listed> found = new ArrayList<>();
        for (int place = Math.max(1, start); place <= listed.size() && found.size() < most; place++) {
            Listed one = listed.get(place - 1);
            if (!one.at().isBefore(from) && !one.at().isAfter(to)) {
                found.add(one);
            }
        }
        return found;
    }

    /** The place of an entry that is listed, counted from 1. */
    synchronized int place(Listed one) {
        return places.getOrDefault(one.change().key().key(), listed.size()) + 1;
    }

    synchronized int last() {
        return listed.size();
    }
}
