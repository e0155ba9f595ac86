package org.forthwith.linkage.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one text of JSON, from front to back. */
final class JsonReader {

    /** Nobody nests a description deeper; whoever does wants the stack to overflow. */
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Nullable
    Object whole() {
        Object value = value();
        skip();
        if (at < text.length()) {
            throw wrong("something stands after the end");
        }
        return value;
    }

    private @Nullable Object value() {
        skip();
        return switch (peek()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::list);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private interface Inner {
        Object read();
    }

    private Object nested(Inner inner) {
        if (++depth > DEEPEST) {
            throw wrong("nested more than " + DEEPEST + " deep");
        }
        at++;
        Object read = inner.read();
        depth--;
        return read;
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (!ends('}', object.isEmpty())) {
            skip();
            if (peek() != '"') {
                throw wrong("a name in quotes is missing");
            }
            String name = string();
            skip();
            expect(':');
            if (object.containsKey(name)) {
                throw wrong("\"" + name + "\" stands twice");
            }
            object.put(name, value());
        }
        return object;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        while (!ends(']', list.isEmpty())) {
            list.add(value());
        }
        return list;
    }

    private boolean ends(char end, boolean first) {
        skip();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        at++;
        StringBuilder read = new StringBuilder();
        while (peek() != '"') {
            char letter = text.charAt(at++);
            if (letter < ' ') {
                throw wrong("a control character stands in a text");
            }
            read.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> coded();
            default -> throw wrong("\\" + letter + " means nothing");
        };
    }

    private char coded() {
        if (at + 4 > text.length()) {
            throw wrong("the text ends too early");
        }
        try {
            char letter = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return letter;
        } catch (NumberFormatException notANumber) {
            throw wrong("four hexadecimal digits are missing");
        }
    }

    private @Nullable Object word(String word, @Nullable Boolean meaning) {
        if (!text.startsWith(word, at)) {
            throw wrong("not a value");
        }
        at += word.length();
        return meaning;
    }

    private Double number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            double number = Double.parseDouble(text.substring(from, at));
            if (Double.isInfinite(number)) {
                throw wrong("a number is too large");
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw wrong("not a value");
        }
    }

    private void expect(char letter) {
        if (peek() != letter) {
            throw wrong("'" + letter + "' is missing");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("the text ends too early");
        }
        return text.charAt(at);
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private NotJson wrong(String what) {
        long line = text.substring(0, Math.min(at, text.length())).lines().count();
        return new NotJson("line " + Math.max(1, line) + ": " + what);
    }
}
