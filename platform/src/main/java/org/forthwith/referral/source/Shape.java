package org.forthwith.referral.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an element may hold.
 *
 * @param order whether its parts stand in the order of the slots
 * @param slots the parts
 * @param attributes its attributes, each in a slot of its own
 * @param value what its text must be; null for an element that holds elements only
 */
record Shape(
        Order order,
        List<Slot> slots,
        List<Slot> attributes,
        @Nullable String value,
        Map<String, Integer> places) {

    enum Order {
        FIXED,
        ANY,
        /** Any presence flags, whatever their names. */
        OPEN
    }

    static Shape of(Order order, List<Slot> slots, List<Slot> attributes, @Nullable String value) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            for (String name : slots.get(i).shapes().keySet()) {
                places.put(name, i);
            }
        }
        return new Shape(order, List.copyOf(slots), List.copyOf(attributes), value, Map.copyOf(places));
    }

    /** A shape that is nothing but a value. */
    static Shape holding(String value) {
        return of(Order.FIXED, List.of(), List.of(), value);
    }

    boolean hasElements() {
        return order == Order.OPEN || !slots.isEmpty();
    }
}
