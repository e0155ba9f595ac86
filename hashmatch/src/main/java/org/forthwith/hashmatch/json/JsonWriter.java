package org.forthwith.hashmatch.json;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, collections, texts, numbers, truths and null as JSON on one line. */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    public static String write(@Nullable Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Collection<?> list) {
            list(list);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        String before = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            text(String.valueOf(entry.getKey()));
            out.append(':');
            value(entry.getValue());
            before = ",";
        }
        out.append('}');
    }

    private void list(Collection<?> list) {
        String before = "";
        out.append('[');
        for (Object item : list) {
            out.append(before);
            value(item);
            before = ",";
        }
        out.append(']');
    }

    /** What a terminal would heed: controls, marks that turn the direction of writing, ends of lines. */
    private static boolean isHeeded(int type) {
        return type >= Character.LINE_SEPARATOR && type <= Character.FORMAT;
    }

    private void text(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int escaped = "\"\\\n\r\t".indexOf(letter);
            if (escaped >= 0) {
                out.append('\\').append("\"\\nrt".charAt(escaped));
            } else if (isHeeded(Character.getType(letter))) {
                out.append("\\u").append(HexFormat.of().toHexDigits(letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
