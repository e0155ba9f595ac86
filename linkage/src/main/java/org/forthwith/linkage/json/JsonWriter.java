package org.forthwith.linkage.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON. What stands in a page is written so that it cannot end the element in which it stands. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private final boolean open;

    private JsonWriter(boolean open) {
        this.open = open;
    }

    static String write(@Nullable Object value, boolean open) {
        JsonWriter writer = new JsonWriter(open);
        writer.value(value, 0);
        return writer.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> object(map, depth);
            case Collection<?> list -> list(list, depth);
            case Double number -> out.append(Double.isFinite(number) ? plain(number) : "null");
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> text(value.toString());
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            text(String.valueOf(entry.getKey()));
            out.append(open ? ": " : ":");
            value(entry.getValue(), depth + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        end('}', depth, map.isEmpty());
    }

    private void list(Collection<?> list, int depth) {
        out.append('[');
        boolean flat = list.stream().noneMatch(item -> item instanceof Map<?, ?> || item instanceof Collection<?>);
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            if (!flat) {
                line(depth + 1);
            }
            value(items.next(), depth + 1);
            out.append(items.hasNext() ? flat && open ? ", " : "," : "");
        }
        end(']', depth, flat);
    }

    private void end(char end, int depth, boolean sameLine) {
        if (!sameLine) {
            line(depth);
        }
        out.append(end);
    }

    private void line(int depth) {
        if (open) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void text(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '<' -> out.append("\\u003c");
                default -> out.append(letter < ' ' ? String.format("\\u%04x", (int) letter) : String.valueOf(letter));
            }
        }
        out.append('"');
    }
}
