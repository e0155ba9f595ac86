package org.forthwith.hashmatch.json;

import java.io.IOException;

/** Reads what stands in quotes, and numbers and words. Of a text that is too long only its beginning is kept. */
final class Scalars {

    private static final int LONGEST_NUMBER = 1_000;

    private final Letters letters;
    private final int longest;
    private final StringBuilder kept = new StringBuilder();
    private boolean cut;

    Scalars(Letters letters, int longest) {
        this.letters = letters;
        this.longest = longest;
    }

    String text() {
        return kept.toString();
    }

    boolean isCut() {
        return cut;
    }

    void quoted() throws IOException {
        clear();
        letters.expect('"');
        for (char letter = letters.next(); letter != '"'; letter = letters.next()) {
            if (letter < ' ') {
                throw new NotJson("has a control character in a text");
            }
            keep(letter == '\\' ? escaped() : letter);
        }
    }

    void word(String word) throws IOException {
        clear();
        for (int at = 0; at < word.length(); at++) {
            letters.expect(word.charAt(at));
        }
        kept.append(word);
    }

    void number() throws IOException {
        clear();
        while (isOfANumber(letters.peek()) && kept.length() < LONGEST_NUMBER) {
            kept.append(letters.next());
        }
        if (!isNumber()) {
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
        char letter = letters.next();
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> coded();
            default -> throw new NotJson("has a backslash before a letter that means nothing there");
        };
    }

    private char coded() throws IOException {
        int code = 0;
        for (int at = 0; at < 4; at++) {
            int digit = Character.digit(letters.next(), 16);
            if (digit < 0) {
                throw new NotJson("lacks four hexadecimal digits after \\u");
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private static boolean isOfANumber(int letter) {
        return (letter >= '0' && letter <= '9')
                || letter == '-'
                || letter == '+'
                || letter == '.'
                || letter == 'e'
                || letter == 'E';
    }

    /** As RFC 8259 writes numbers: no plus before it, no zero before other digits, digits on either side of a point. */
    private boolean isNumber() {
        int at = kept.length() > 0 && kept.charAt(0) == '-' ? 1 : 0;
        int whole = digits(at);
        if (whole == at || (kept.charAt(at) == '0' && whole > at + 1)) {
            return false;
        }
        int part = is(whole, ".") ? digits(whole + 1) : whole;
        if (part == whole + 1) {
            return false;
        }
        if (!is(part, "eE")) {
            return part == kept.length();
        }
        int sign = is(part + 1, "+-") ? part + 2 : part + 1;
        int end = digits(sign);
        return end > sign && end == kept.length();
    }

    private boolean is(int at, String oneOf) {
        return at < kept.length() && oneOf.indexOf(kept.charAt(at)) >= 0;
    }

    private int digits(int from) {
        int at = from;
        while (at < kept.length() && kept.charAt(at) >= '0' && kept.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
