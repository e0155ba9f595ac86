package org.forthwith.hashmatch.json;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a small document of JSON as a whole. What is long is read by {@link JsonPieces}. */
public final class Json {

    private final JsonPieces pieces;

    private Json(JsonPieces pieces) {
        this.pieces = pieces;
    }

    /**
     * The one value of a text: a map in the order of its names, a list, a text, a {@code Long} or else a {@code Double}, a truth, or null.
     *
     * @throws NotJson when it is malformed, a name stands twice in an object, a text has more than {@link JsonPieces#LONGEST} units, or a number is beyond a double
     */
    public static @Nullable Object read(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            JsonPieces pieces = new JsonPieces(new StringReader(unmarked), JsonPieces.LONGEST);
            Object value = new Json(pieces).value(pieces.next());
            pieces.next();
            return value;
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
    }

    private @Nullable Object value(JsonPiece piece) throws IOException {
        return switch (piece) {
            case OBJECT -> object();
            case LIST -> list();
            case TEXT, NAME -> whole();
            case NUMBER -> number(pieces.text());
            case TRUTH -> Boolean.valueOf(pieces.text());
            case NULL -> null;
            case END, END_OF_LIST, END_OF_OBJECT -> throw new NotJson("ends too early");
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (pieces.next() == JsonPiece.NAME) {
            String name = whole();
            if (object.containsKey(name)) {
                throw new NotJson("has a name twice in one object");
            }
            object.put(name, value(pieces.next()));
        }
        return object;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonPiece piece = pieces.next(); piece != JsonPiece.END_OF_LIST; piece = pieces.next()) {
            list.add(value(piece));
        }
        return list;
    }

    private String whole() {
        if (pieces.isCut()) {
            throw new NotJson("has a text of more than " + JsonPieces.LONGEST + " characters");
        }
        return pieces.text();
    }

    private static Number number(String written) {
        try {
            return Long.valueOf(written);
        } catch (NumberFormatException notWhole) {
            double number = Double.parseDouble(written);
            if (Double.isInfinite(number)) {
                throw new NotJson("has a number that is too large");
            }
            return number;
        }
    }
}
