package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a CSV text into its rows, each exactly as it stands (RFC 4180). A quote that is never closed costs its own row only: from there on,
 * every line is a row.
 */
final class PackageRows {

    private final String text;
    private final List<String> rows = new ArrayList<>();

    private PackageRows(String text) {
        this.text = text;
    }

    /** The header and then the rows; empty lines are left out. */
    static List<String> of(String text) throws Stop {
        var rows = new PackageRows(text);
        boolean quotesClose = true;
        int at = 0;
        while (at < text.length()) {
            int end = quotesClose ? rows.endOfRow(at) : -1;
            quotesClose = end >= 0;
            int next = quotesClose ? end : rows.endOfLine(at);
            rows.add(text.substring(at, next));
            at = next;
        }
        return rows.rows;
    }

    private void add(String row) throws Stop {
        if (row.isBlank()) {
            return;
        }
        rows.add(row);
        if (rows.size() > Limits.ROWS + 1
                || (long) rows.size() * rows.getFirst().length() > Limits.UNPACKED) {
            throw Limits.tooManyRows();
        }
    }

    /** Behind the line break that ends the row; -1 when a quote is open to the end of the text. */
    private int endOfRow(int start) {
        boolean fieldStarts = true;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean pair = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                quoted = c != '"' || pair;
                i += pair ? 1 : 0;
            } else if (c == '\n' || c == '\r') {
                return endOfLine(i);
            } else {
                quoted = fieldStarts && c == '"';
                fieldStarts = c == ',';
            }
        }
        return quoted ? -1 : text.length();
    }

    private int endOfLine(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }
}
