package org.forthwith.hashmatch.json;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of a text, one after the other, out of a small buffer, and what they make up: texts in quotes, numbers and words. Of a text that is too long
 * only its beginning is kept.
 */
final class Letters {

    private static final int LONGEST_NUMBER = 1_000;

    /** As RFC 8259 writes numbers: no plus before it, no zero before other digits, digits on either side of a point. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");

    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int filled;
    private final StringBuilder kept = new StringBuilder();
    private final Matcher number = NUMBER.matcher(kept);
    private boolean cut;

    /** With a mark before them or without. */
    Letters(Reader in, int longest) throws IOException {
        this.in = in;
        this.longest = longest;
        if (peek() == '\uFEFF') {
            at++;
        }
    }

    /** What was read last, without its quotes. */
    String text() {
        return kept.toString();
    }

    boolean isCut() {
        return cut;
    }

    /** The next letter without moving on; -1 at the end. */
    private int peek() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return at < filled ? buffer[at] : -1;
    }

    /** The next letter. {@link NotJson} at the end. */
    char next() throws IOException {
        if (peek() < 0) {
            throw new NotJson("ends too early");
        }
        return buffer[at++];
    }

    /** The next letter that is no blank, without moving on; -1 at the end. */
    int solid() throws IOException {
        int letter = peek();
        while (letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r') {
            at++;
            letter = peek();
        }
        return letter;
    }

    void expect(char letter) throws IOException {
        if (next() != letter) {
            throw new NotJson("has something else where '" + letter + "' is to stand");
        }
    }

    void quoted() throws IOException {
        clear();
        expect('"');
        for (char letter = next(); letter != '"'; letter = next()) {
            if (letter < ' ') {
                throw new NotJson("has a control character in a text");
            }
            keep(letter == '\\' ? escaped() : letter);
        }
    }

    void word(String word) throws IOException {
        clear();
        for (int letter = 0; letter < word.length(); letter++) {
            expect(word.charAt(letter));
        }
        kept.append(word);
    }

    void number() throws IOException {
        clear();
        while (kept.length() < LONGEST_NUMBER && "0123456789-+.eE".indexOf(peek()) >= 0) {
            kept.append(next());
        }
        if (!number.reset().matches()) {
            throw new NotJson("has something that is no value");
        }
    }

    private void clear() {
        kept.setLength(0);
        if (kept.capacity() > 1 << 16) {
            kept.trimToSize();
        }
        cut = false;
    }

    private void keep(char letter) {
        if (kept.length() < longest) {
            kept.append(letter);
        } else {
            cut = true;
        }
    }

    private char escaped() throws IOException {
        char letter = next();
        int meant = "\"\\/bfnrt".indexOf(letter);
        if (meant >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(meant);
        }
        if (letter != 'u') {
            throw new NotJson("has a backslash before a letter that means nothing there");
        }
        return coded();
    }

    private char coded() throws IOException {
        int code = 0;
        for (int place = 0; place < 4; place++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new NotJson("lacks four hexadecimal digits after \\u");
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }
}
