package org.forthwith.linkage.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma separated values after RFC 4180, a row at a time. Quotes inside a quoted value are doubled; a row may hold line ends inside quotes.
 * Spaces around a value do not count, except inside quotes.
 */
final class CsvReader {

    /** A row this long is no row: a quote has been left open. */
    private static final int LONGEST = 1 << 20;

    /** Nothing that a person is called or has is longer; comparing it would take for ever. */
    private static final int LONGEST_VALUE = 4_000;

    private final Reader in;
    private final char separator;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder value = new StringBuilder();
    private int at;
    private int filled;
    private long line = 1;
    private long began = 1;
    private int length;

    CsvReader(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** The line in which the row read last began. */
    long line() {
        return began;
    }

    /** The next row that is not empty; no values at the end. */
    List<String> row() throws IOException {
        List<String> row = new ArrayList<>();
        do {
            began = line;
            length = 0;
            row.clear();
            if (!more()) {
                return row;
            }
            while (!value(row)) {}
        } while (row.size() == 1 && row.getFirst().isEmpty());
        return row;
    }

    /** Reads a value, and says whether the row ended with it. */
    private boolean value(List<String> row) throws IOException {
        value.setLength(0);
        int next = next();
        while (next == ' ' || (next == '\t' && separator != '\t')) {
            next = next();
        }
        if (next == '"') {
            quoted();
            row.add(value.toString());
            next = next();
            while (next == ' ') {
                next = next();
            }
        } else {
            next = plain(next);
            row.add(value.toString().strip());
        }
        if (value.length() > LONGEST_VALUE) {
            throw new Unreadable("line " + began + ": a value of more than " + LONGEST_VALUE + " characters.");
        }
        if (next != separator && next != '\n' && next != -1) {
            throw new Unreadable("line " + line + ": something stands after a closing quote");
        }
        return next != separator;
    }

    private int plain(int first) throws IOException {
        int next = first;
        while (next != separator && next != '\n' && next != -1) {
            value.append((char) next);
            next = next();
        }
        return next;
    }

    private void quoted() throws IOException {
        while (true) {
            int next = next();
            if (next == -1) {
                throw new Unreadable("line " + began + ": a quote is opened and never closed");
            }
            if (next == '"') {
                if (!more() || buffer[at] != '"') {
                    return;
                }
                at++;
            }
            value.append((char) next);
        }
    }

    /** The next character; a line end is always one line feed, and -1 is the end. */
    private int next() throws IOException {
        if (!more()) {
            return -1;
        }
        char letter = buffer[at++];
        if (++length > LONGEST) {
            throw new Unreadable("line " + began + ": a row of more than a million characters; is a quote left open?");
        }
        if (letter == '\r' && more() && buffer[at] == '\n') {
            letter = buffer[at++];
        }
        if (letter == '\n' || letter == '\r') {
            line++;
            return '\n';
        }
        return letter;
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
