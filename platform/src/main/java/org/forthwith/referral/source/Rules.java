package org.forthwith.referral.source;

import java.util.Map;
import java.util.Objects;

/** The rules of one XML format: the shape of every element and the form of every value, by name. */
final class Rules {

    private final Map<String, Shape> shapes;
    private final Map<String, ValueRule> values;

    Rules(Map<String, Shape> shapes, Map<String, ValueRule> values) {
        this.shapes = Map.copyOf(shapes);
        this.values = Map.copyOf(values);
        shapes.values().forEach(this::checkNames);
    }

    Shape shape(String name) {
        Shape shape = shapes.get(name);
        return shape == null ? Shape.holding(name) : shape;
    }

    ValueRule value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private void checkNames(Shape shape) {
        for (Slot slot : shape.slots()) {
            slot.shapes().values().forEach(this::checkName);
        }
        for (Slot slot : shape.attributes()) {
            slot.shapes().values().forEach(this::value);
        }
        if (shape.value() != null) {
            value(shape.value());
        }
    }

    private void checkName(String name) {
        if (!shapes.containsKey(name) && !values.containsKey(name)) {
            throw new IllegalArgumentException("the rules name " + name + " and do not say what it is");
        }
    }
}
