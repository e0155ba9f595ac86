package org.forthwith.app.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is going to happen, in order of time; of what happens at one instant, in the order in which it was put here. */
final class Agenda {

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private final Instant until;
    private long order;

    /** @param until the end of the world: nothing later is put down */
    Agenda(Instant until) {
        this.until = until;
    }

    void add(Moment moment) {
        if (!moment.at().isAfter(until)) {
            entries.add(new Entry(moment, order++));
        }
    }

    boolean has() {
        return !entries.isEmpty();
    }

    /** How much is held: what is still to come of what has been brought. */
    int size() {
        return entries.size();
    }

    Instant nextAt() {
        return entries.element().at();
    }

    Moment next() {
        return entries.remove().moment();
    }

    private record Entry(Moment moment, long order) {
        Instant at() {
            return moment.at();
        }
    }
}
