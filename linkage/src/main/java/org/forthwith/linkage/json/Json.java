package org.forthwith.linkage.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of JSON: a map, a list, a string, a number as {@code Double}, a truth, or null. */
public final class Json {

    private final String where;
    private final @Nullable Object value;

    private Json(String where, @Nullable Object value) {
        this.where = where;
        this.value = value;
    }

    /** The value that a text holds. {@link NotJson} when it holds none, or something after it. */
    public static Json read(String text) {
        return new Json("the file", new JsonReader(text).whole());
    }

    public static String write(@Nullable Object value) {
        return JsonWriter.write(value, false);
    }

    /** The same, on several lines. */
    public static String writeOpen(@Nullable Object value) {
        return JsonWriter.write(value, true);
    }

    /** What an object has under a name. {@link NotJson} when there is nothing. */
    public Json get(String name) {
        Json found = find(name);
        if (found == null) {
            throw new NotJson(where + " has no \"" + name + "\"");
        }
        return found;
    }

    public @Nullable Json find(String name) {
        Object found = object().get(name);
        return found == null ? null : new Json("\"" + name + "\"", found);
    }

    public Map<String, Json> members() {
        Map<String, Json> members = new LinkedHashMap<>();
        object().forEach((name, member) -> members.put(String.valueOf(name), new Json("\"" + name + "\"", member)));
        return members;
    }

    public List<Json> items() {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> new Json("an item of " + where, item))
                    .toList();
        }
        throw new NotJson(where + " is to be a list");
    }

    public List<String> texts() {
        return items().stream().map(Json::text).toList();
    }

    public boolean isText() {
        return value instanceof String;
    }

    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw new NotJson(where + " is to be a text in quotes");
    }

    public double number() {
        if (value instanceof Double number) {
            return number;
        }
        throw new NotJson(where + " is to be a number");
    }

    public boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new NotJson(where + " is to be true or false");
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new NotJson(where + " is to be an object in braces");
    }
}
