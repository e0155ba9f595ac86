package org.forthwith.desk.replay;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** A writer that belongs to somebody else, who will close it. */
final class Unclosed extends FilterWriter {

    Unclosed(Writer out) {
        super(out);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
