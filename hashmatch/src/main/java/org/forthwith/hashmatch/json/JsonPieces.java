package org.forthwith.hashmatch.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON (RFC 8259) piece by piece, however long it is, and holds no more of it than one text. What is not asked for costs nothing but time.
 *
 * <p>{@link NotJson} when it is malformed, nested too deep, or written in another encoding than UTF-8.
 */
public final class JsonPieces {

    /** Nothing that is read here is nested deeper; whoever nests deeper means harm. */
    public static final int DEEPEST = 64;

    /** Of longer texts only the beginning is kept, unless it is said otherwise. In UTF-16 units. */
    public static final int LONGEST = 1 << 20;

    private final Letters letters;
    private final boolean[] objects = new boolean[DEEPEST];
    private int depth;
    private boolean first = true;
    private boolean named;
    private JsonPiece last = JsonPiece.END;

    /** UTF-8, with a mark before it or without. What is no UTF-8 is read as U+FFFD, so that it harms nothing beside it. */
    public JsonPieces(InputStream in, int longest) throws IOException {
        this(new InputStreamReader(in, StandardCharsets.UTF_8), longest);
    }

    JsonPieces(Reader in, int longest) throws IOException {
        this.letters = new Letters(in, longest);
    }

    /** Moves on. */
    public JsonPiece next() throws IOException {
        last = depth == 0 ? outermost() : inside();
        first = last == JsonPiece.OBJECT || last == JsonPiece.LIST;
        named = last == JsonPiece.NAME;
        return last;
    }

    /** The piece that was read last: a name, a text without its quotes, a number or a truth as it is written. */
    public String text() {
        return letters.text();
    }

    /** The text or name that was read last was longer than what is kept, and {@link #text} is only its beginning. */
    public boolean isCut() {
        return letters.isCut();
    }

    /** How many objects and lists are open. */
    public int depth() {
        return depth;
    }

    /** Leaves out the rest of the value that was read last; after a name, its value. */
    public void skip() throws IOException {
        JsonPiece piece = last == JsonPiece.NAME ? next() : last;
        int outside = depth - 1;
        while ((piece == JsonPiece.OBJECT || piece == JsonPiece.LIST) && depth > outside) {
            next();
        }
    }

    private JsonPiece outermost() throws IOException {
        int letter = letters.solid();
        if (!first) {
            if (letter >= 0) {
                throw new NotJson("has something after its end");
            }
            return JsonPiece.END;
        }
        return value(letter);
    }

    private JsonPiece inside() throws IOException {
        int letter = letters.solid();
        if (named) {
            letters.expect(':');
            return value(letters.solid());
        }
        boolean object = objects[depth - 1];
        if (letter == (object ? '}' : ']')) {
            letters.next();
            depth--;
            return object ? JsonPiece.END_OF_OBJECT : JsonPiece.END_OF_LIST;
        }
        if (!first) {
            letters.expect(',');
            letter = letters.solid();
        }
        return object ? text(JsonPiece.NAME) : value(letter);
    }

    private JsonPiece value(int letter) throws IOException {
        return switch (letter) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '"' -> text(JsonPiece.TEXT);
            case 't' -> word("true", JsonPiece.TRUTH);
            case 'f' -> word("false", JsonPiece.TRUTH);
            case 'n' -> word("null", JsonPiece.NULL);
            case -1 -> throw new NotJson("ends too early");
            default -> {
                letters.number();
                yield JsonPiece.NUMBER;
            }
        };
    }

    private JsonPiece open(boolean object) throws IOException {
        letters.next();
        if (depth == DEEPEST) {
            throw new NotJson("is nested more than " + DEEPEST + " deep");
        }
        objects[depth++] = object;
        return object ? JsonPiece.OBJECT : JsonPiece.LIST;
    }

    private JsonPiece text(JsonPiece piece) throws IOException {
        letters.quoted();
        return piece;
    }

    private JsonPiece word(String word, JsonPiece piece) throws IOException {
        letters.word(word);
        return piece;
    }
}
