package org.forthwith.app.simulate;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What will happen in a world, in the order of time. What is to happen at one instant happens in the order in which it was put down. */
public final class Agenda {

    private final PriorityQueue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::at).thenComparingLong(Item::number));
    private long numbers;

    /** @param what to do then */
    record Item(Instant at, long number, Runnable what) {}

    public void put(Instant at, Runnable what) {
        items.add(new Item(at, ++numbers, what));
    }

    /** When the next thing happens; far away when nothing does. */
    Instant next() {
        Item first = items.peek();
        return first == null ? Instant.MAX : first.at();
    }

    Item take() {
        return items.remove();
    }
}
