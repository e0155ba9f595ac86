package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads rules from their text; the head of that text says how it is written. */
final class RulesText {

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, ValueRule> values = new HashMap<>(PlainValue.BY_NAME);

    private RulesText() {}

    static Rules read(List<String> lines) {
        var text = new RulesText();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i).startsWith(" ")) {
                text.block(lines.get(from).split(" ", 2), lines.subList(from + 1, i));
                from = i;
            }
        }
        return new Rules(text.shapes, text.values);
    }

    private void block(String[] head, List<String> rows) {
        String name = head[0];
        String kind = head.length == 1 ? "" : head[1];
        if (kind.startsWith("like ")) {
            values.put(name, new ValueRule.Like(Pattern.compile(kind.substring(5))));
        } else if (kind.startsWith("one of")) {
            values.put(name, oneOf(rows, kind.endsWith("or empty")));
        } else {
            shapes.put(name, shape(kind, rows));
        }
    }

    private static ValueRule oneOf(List<String> rows, boolean orEmpty) {
        Set<String> allowed = new HashSet<>(orEmpty ? Set.of("") : Set.of());
        for (String row : rows) {
            Arrays.stream(row.split("\\|", -1)).map(String::strip).forEach(allowed::add);
        }
        return new ValueRule.OneOf(allowed);
    }

    private static Shape shape(String kind, List<String> rows) {
        List<Slot> elements = new ArrayList<>();
        List<Slot> attributes = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.strip().split(" +", -1)));
            boolean alternative = cells.getFirst().equals("or") && cells.removeFirst() != null;
            boolean attribute = cells.getFirst().startsWith("@");
            add(attribute ? attributes : elements, alternative, cells.getFirst().replace("@", ""), cells);
        }
        var order = kind.equals("in any order")
                ? Shape.Order.ANY
                : kind.startsWith("of any") ? Shape.Order.OPEN : Shape.Order.FIXED;
        return Shape.of(order, elements, attributes, kind.startsWith("holding ") ? kind.substring(8) : null);
    }

    private static void add(List<Slot> slots, boolean alternative, String name, List<String> cells) {
        slots.add(alternative ? slots.removeLast().or(name, cells.get(2)) : Slot.of(name, cells.get(1), cells.get(2)));
    }
}
