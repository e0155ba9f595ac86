package org.forthwith.hashmatch.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one line of separated values apart. A value in quotes may hold the separator and doubled quotes; it ends on its line. */
public final class Cells {

    private final String line;
    private final char separator;
    private int at;

    private Cells(String line, char separator) {
        this.line = line;
        this.separator = separator;
    }

    /** Null when a quote is left open, or something follows one that closes. */
    public static @Nullable List<String> of(String line, char separator) {
        Cells cells = new Cells(line, separator);
        List<String> read = new ArrayList<>();
        do {
            String cell = cells.cell();
            if (cell == null) {
                return null;
            }
            read.add(cell);
        } while (cells.isSeparated());
        return read;
    }

    /** What separates the values of a line: whichever of comma, semicolon and tab stands in it most often. */
    public static char separator(String line) {
        int commas = count(line, ',');
        int semicolons = count(line, ';');
        int tabs = count(line, '\t');
        if (tabs > Math.max(commas, semicolons)) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private static int count(String line, char separator) {
        int count = 0;
        for (int found = line.indexOf(separator); found >= 0; found = line.indexOf(separator, found + 1)) {
            count++;
        }
        return count;
    }

    private boolean isSeparated() {
        return at++ < line.length();
    }

    private @Nullable String cell() {
        int end = line.indexOf(separator, at);
        String plain = line.substring(at, end < 0 ? line.length() : end);
        if (plain.stripLeading().startsWith("\"")) {
            at = line.indexOf('"', at) + 1;
            return quoted();
        }
        at += plain.length();
        return plain.strip();
    }

    private @Nullable String quoted() {
        StringBuilder read = new StringBuilder();
        while (at < line.length()) {
            char letter = line.charAt(at++);
            if (letter == '"') {
                if (at == line.length() || line.charAt(at) != '"') {
                    return closed() ? read.toString().strip() : null;
                }
                at++;
            }
            read.append(letter);
        }
        return null;
    }

    private boolean closed() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == line.length() || line.charAt(at) == separator;
    }
}
