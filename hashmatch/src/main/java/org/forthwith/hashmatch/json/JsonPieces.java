package org.forthwith.hashmatch.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Reads JSON (RFC 8259) piece by piece, however long it is, and holds no more of it than one text. What is not asked for costs nothing but time.
 *
 * <p>{@link NotJson} when it is malformed, nested too deep, or written in UTF-16.
 */
public final class JsonPieces {

    /** Nothing that is read here is nested deeper; whoever nests deeper means harm. */
    public static final int DEEPEST = 64;

    /** Of longer texts only the beginning is kept, unless it is said otherwise. In UTF-16 units. */
    public static final int LONGEST = 1 << 20;

    private final Letters letters;
    private final Scalars scalars;
    private final boolean[] objects = new boolean[DEEPEST];
    private int depth;
    private boolean first = true;
    private boolean named;
    private JsonPiece last = JsonPiece.END;

    /** UTF-8, with a mark before it or without. */
    public JsonPieces(InputStream in, int longest) throws IOException {
        this(Letters.of(in), longest);
    }

    public JsonPieces(Reader in, int longest) {
        this(new Letters(in), longest);
    }

    private JsonPieces(Letters letters, int longest) {
        this.letters = letters;
        this.scalars = new Scalars(letters, longest);
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
        return scalars.text();
    }

    /** The text or name that was read last was longer than what is kept, and {@link #text} is only its beginning. */
    public boolean isCut() {
        return scalars.isCut();
    }

    /** How many objects and lists are open. */
    public int depth() {
        return depth;
    }

    /** Leaves out the rest of the value that was read last; after a name, its value. */
    public void skip() throws IOException {
        JsonPiece piece = last == JsonPiece.NAME ? next() : last;
        if (piece == JsonPiece.OBJECT || piece == JsonPiece.LIST) {
            leave(depth - 1);
        }
    }

    /** Reads on until no more than so many objects and lists are open. */
    public void leave(int open) throws IOException {
        while (depth > open) {
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
        return object ? name() : value(letter);
    }

    private JsonPiece name() throws IOException {
        scalars.quoted();
        return JsonPiece.NAME;
    }

    private JsonPiece value(int letter) throws IOException {
        return switch (letter) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '"' -> {
                scalars.quoted();
                yield JsonPiece.TEXT;
            }
            case 't' -> word("true", JsonPiece.TRUTH);
            case 'f' -> word("false", JsonPiece.TRUTH);
            case 'n' -> word("null", JsonPiece.NULL);
            case -1 -> throw new NotJson("ends too early");
            default -> {
                scalars.number();
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

    private JsonPiece word(String word, JsonPiece piece) throws IOException {
        scalars.word(word);
        return piece;
    }
}
