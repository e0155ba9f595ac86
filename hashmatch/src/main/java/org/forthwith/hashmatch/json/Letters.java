package org.forthwith.hashmatch.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The letters of a text, one after the other, out of a small buffer. */
final class Letters {

    private static final String OTHER = "is written in UTF-16 or UTF-32; UTF-8 is read";

    private final Reader in;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int filled;

    Letters(Reader in) {
        this.in = in;
    }

    /** Letters of UTF-8, with a mark before them or without. What is no UTF-8 is read as U+FFFD, so that it harms nothing beside it. */
    static Letters of(InputStream in) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, 4);
        byte[] first = again.readNBytes(4);
        for (byte read : first) {
            if (read == 0 || read == (byte) 0xFE || read == (byte) 0xFF) {
                throw new NotJson(OTHER);
            }
        }
        again.unread(first);
        Letters letters = new Letters(new InputStreamReader(
                again,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        if (letters.peek() == '\uFEFF') {
            letters.next();
        }
        return letters;
    }

    /** The next letter without moving on; -1 at the end. */
    int peek() throws IOException {
        return more() ? buffer[at] : -1;
    }

    /** The next letter. {@link NotJson} at the end. */
    char next() throws IOException {
        if (!more()) {
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

    private boolean more() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
