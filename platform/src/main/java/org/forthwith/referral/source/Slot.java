package org.forthwith.referral.source;

import java.util.HashMap;
import java.util.Map;

/**
 * One place in the order of a shape's parts.
 *
 * @param shapes which names may stand here, and the shape of each
 * @param least how often at least
 * @param most how often at most
 */
record Slot(Map<String, String> shapes, int least, int most) {

    Slot {
        shapes = Map.copyOf(shapes);
    }

    static Slot of(String name, String often, String shape) {
        return switch (often) {
            case "1" -> new Slot(Map.of(name, shape), 1, 1);
            case "?" -> new Slot(Map.of(name, shape), 0, 1);
            case "*" -> new Slot(Map.of(name, shape), 0, Integer.MAX_VALUE);
            case "+" -> new Slot(Map.of(name, shape), 1, Integer.MAX_VALUE);
            default -> throw new IllegalArgumentException("how often is " + often + "?");
        };
    }

    Slot or(String name, String shape) {
        var both = new HashMap<>(shapes);
        both.put(name, shape);
        return new Slot(both, least, most);
    }

    String names() {
        return String.join(" or ", shapes.keySet().stream().sorted().toList());
    }
}
