package org.forthwith.hashmatch.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the columns of a list hold, as its first row names them. Columns of other names are not read. */
final class Columns {

    private final List<@Nullable Column> columns;
    private final char separator;

    private Columns(List<@Nullable Column> columns, char separator) {
        this.columns = columns;
        this.separator = separator;
    }

    /** Null when the line does not name a column that holds hashes, and so is no header. */
    static @Nullable Columns of(String line) {
        char separator = Cells.separator(line);
        List<String> names = Cells.of(line, separator);
        if (names == null) {
            return null;
        }
        List<@Nullable Column> columns = new ArrayList<>();
        boolean hashes = false;
        for (String name : names) {
            Column column = Column.named(name);
            columns.add(column);
            hashes |= column != null && column.holdsHashes();
        }
        return hashes ? new Columns(columns, separator) : null;
    }

    /** What a line has in each column that is read; of two that say the same the first that is filled counts. Null when it does not fit, or has two hashes of one kind. */
    @Nullable
    Map<Column, String> row(String line) {
        List<String> cells = Cells.of(line, separator);
        if (cells == null) {
            return null;
        }
        Map<Column, String> row = new EnumMap<>(Column.class);
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at);
            if (at >= columns.size() && !cell.isEmpty()) {
                return null;
            }
            Column column = at < columns.size() ? columns.get(at) : null;
            boolean again = column != null && !cell.isEmpty() && row.putIfAbsent(column, cell) != null;
            if (again && column != null && column.holdsHashes()) {
                return null;
            }
        }
        return row;
    }
}
