package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text as bytes, one after the other. A line that is too long is passed over without holding it. */
// [impl->req~a-list-cannot-do-harm~1]
public final class Lines {

    /** No line of a list is longer, in bytes. */
    public static final int LONGEST = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[4 * LONGEST];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int at;
    private int filled;
    private int from;
    private int to;
    private long number;
    private boolean tooLong;
    private int moved;

    public Lines(InputStream in) {
        this.in = in;
    }

    /** Moves on to the next line; false at the end. */
    public boolean next() throws IOException {
        tooLong = false;
        int end = end();
        if (end < 0) {
            return false;
        }
        number++;
        from = at;
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        tooLong |= to - from > LONGEST;
        at = Math.min(end + 1, filled);
        return true;
    }

    /** Whether the next line would have to be waited for, as far as can be known. */
    public boolean waits() throws IOException {
        for (int looked = at; looked < filled; looked++) {
            if (buffer[looked] == '\n') {
                return false;
            }
        }
        return in.available() == 0;
    }

    /** Counted from 1. */
    public long number() {
        return number;
    }

    public boolean isTooLong() {
        return tooLong;
    }

    int length() {
        return to - from;
    }

    /** Holds the line from {@link #from} on, until the next is asked for. */
    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    /** The line as letters without blanks around them; null when it is no UTF-8. */
    public @Nullable String text() {
        try {
            return decoder.decode(ByteBuffer.wrap(buffer, from, to - from))
                    .toString()
                    .strip();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** Where the line ends that begins at {@link #at}; -1 when there is none. */
    private int end() throws IOException {
        int looked = at;
        while (true) {
            for (; looked < filled; looked++) {
                if (buffer[looked] == '\n') {
                    return looked;
                }
            }
            if (filled - at > LONGEST) {
                tooLong = true;
                filled = at;
            }
            if (!fill()) {
                return filled > at || tooLong ? filled : -1;
            }
            looked = tooLong ? at : looked - moved;
        }
    }

    private boolean fill() throws IOException {
        moved = 0;
        if (buffer.length - filled < LONGEST) {
            System.arraycopy(buffer, at, buffer, 0, filled - at);
            moved = at;
            filled -= at;
            at = 0;
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }
}
