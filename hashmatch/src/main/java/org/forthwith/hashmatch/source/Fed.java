package org.forthwith.hashmatch.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.forthwith.hashmatch.list.UnreadableList;

/** Feeds a parser that would hold a name, a value or a comment of any length, and stops when one has no end. */
// [impl->req~a-list-cannot-do-harm~1]
final class Fed extends FilterInputStream {

    /** No one piece of a list is longer, in bytes. */
    private static final int LONGEST = 4 << 20;

    private long since;

    Fed(InputStream in) {
        super(in);
    }

    /** A piece has been read to its end. */
    void got() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return count(super.read(into, from, length));
    }

    private int count(int read) throws UnreadableList {
        since += Math.max(0, read);
        if (since > LONGEST) {
            throw new UnreadableList("The list has a piece of more than " + LONGEST + " bytes.");
        }
        return read;
    }
}
