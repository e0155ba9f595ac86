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
        try {
            JsonPieces pieces = new JsonPieces(new StringReader(text), JsonPieces.LONGEST);
            Object value = new Json(pieces).value(pieces.next());
            pieces.next();
            return value;
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
    }

    private @Nullable Object value(JsonPiece piece) throws IOException {
        if (piece == JsonPiece.OBJECT) {
            return object();
        }
        if (piece == JsonPiece.LIST) {
            return list();
        }
        if (piece == JsonPiece.NUMBER) {
            return number(pieces.text());
        }
        if (piece == JsonPiece.TRUTH) {
            return Boolean.valueOf(pieces.text());
        }
        return piece == JsonPiece.TEXT ? whole() : null;
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
