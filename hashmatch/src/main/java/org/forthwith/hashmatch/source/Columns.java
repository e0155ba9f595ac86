package org.forthwith.hashmatch.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.NotAHash;
import org.jspecify.annotations.Nullable;

/** The columns of a list, as its first row names them. */
final class Columns {

    /** What else columns are called. */
    private static final Map<String, String> ALSO = Map.of(
            "value", "hash",
            "hashvalue", "hash",
            "type", "algorithm",
            "hashtype", "algorithm",
            "pdqhash", "pdq",
            "id", "key",
            "classification", "code",
            "date", "added",
            "deleted", "withdrawn");

    private final List<String> names;
    private final char separator;

    private Columns(List<String> names, char separator) {
        this.names = names;
        this.separator = separator;
    }

    /** Null when the line does not name a column that holds hashes, and so is no header. */
    static @Nullable Columns of(String line) {
        char separator = Cells.separator(line);
        List<String> cells = Cells.of(line, separator);
        if (cells == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        boolean hashes = false;
        for (String cell : cells) {
            String name = name(cell);
            names.add(name);
            hashes |= holdsHashes(name);
        }
        return hashes ? new Columns(names, separator) : null;
    }

    /** Letter case, blanks, hyphens and underscores do not count. */
    private static String name(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
        return ALSO.getOrDefault(plain, plain);
    }

    private static boolean holdsHashes(String name) {
        return name.equals("hash") || name.equals("w1") || Algorithm.named(name).isPresent();
    }

    /** What a line has in each column in which it has something; of two of one name the first counts. {@link NotAHash} with why when it does not fit, or has two hashes of one kind. */
    Map<String, String> row(String line) {
        List<String> cells = Cells.of(line, separator);
        if (cells == null) {
            throw new NotAHash("a quote is left open");
        }
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                put(row, at, cells.get(at));
            }
        }
        return row;
    }

    private void put(Map<String, String> row, int at, String cell) {
        if (at >= names.size()) {
            throw new NotAHash("there are more values than columns");
        }
        if (row.putIfAbsent(names.get(at), cell) != null && holdsHashes(names.get(at))) {
            throw new NotAHash("two hashes are of one kind");
        }
    }
}
