package org.forthwith.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthwith.reference.source.CsvFile;

/**
 * A table whose rows hold for a time. It is asked about a day, so that an old case is judged by what held then.
 * It loads whole or not at all: every row names a known source, and the rows of one key follow each other without gap or overlap.
 */
public final class DatedTable {

    private final List<DatedRow> rows;

    private DatedTable(List<DatedRow> rows) {
        this.rows = rows;
    }

    /**
     * Reads a table of this room.
     *
     * @param key the columns that together name one thing over time
     */
    public static DatedTable read(String name, String... key) {
        var sources = CsvFile.rows(DatedTable.class, "sources").stream()
                .map(row -> row.getOrDefault("id", ""))
                .collect(Collectors.toUnmodifiableSet());
        return of(name, CsvFile.rows(DatedTable.class, name), sources, key);
    }

    // [impl->req~dated-tables-load-whole-or-not~1]
    static DatedTable of(String name, List<Map<String, String>> cells, Set<String> sources, String... key) {
        var rows = cells.stream().map(DatedRow::of).toList();
        var faults = new Soundness(sources, List.of(key)).faults(rows);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the table " + name + " does not load: " + String.join("; ", faults));
        }
        return new DatedTable(rows);
    }

    public List<DatedRow> rows() {
        return rows;
    }

    /** The rows that hold on a day, in the order of the file. */
    public List<DatedRow> on(LocalDate day) {
        return rows.stream().filter(row -> row.holdsOn(day)).toList();
    }

    /** The rows filed under a name of one's own making, so that one need not look through all of them. */
    public Map<String, List<DatedRow>> filedBy(Function<DatedRow, String> name) {
        return rows.stream().collect(Collectors.groupingBy(name));
    }
}
