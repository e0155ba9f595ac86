package org.forthwith.referral.source;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row by the names of their columns. */
final class PackageCells {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final CsvRecord row;

    PackageCells(CsvRecord header, CsvRecord row) {
        this.names = header.getFields();
        this.row = row;
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i), i);
        }
    }

    List<String> names() {
        return names;
    }

    /** A row that does not fit its header, and a package without a reference, cannot be read. */
    void check(Draft draft) {
        if (cell("reference") == null) {
            flaw(draft, "reference", "is missing");
        }
        if (places.size() < names.size()) {
            draft.remarks.flaw(1, 1, "a column stands twice in the header");
        }
        if (row.getFieldCount() != names.size()) {
            draft.remarks.flaw(2, 1, "the row has " + row.getFieldCount() + " cells and the header " + names.size());
        }
    }

    @Nullable
    String cell(String name) {
        int at = places.getOrDefault(name, Integer.MAX_VALUE);
        return at >= row.getFieldCount() || row.getField(at).isBlank() ? null : row.getField(at);
    }

    /** Several values in one cell, joined by semicolons. An empty place between two of them stays, so that columns can run side by side. */
    List<String> several(String name) {
        String cell = cell(name);
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
    }

    static String path(String name) {
        return "row 1, column " + name;
    }

    /** The header is line 1 and the row line 2, wherever the row stood in its batch. */
    void flaw(Draft draft, String column, String text) {
        draft.remarks.flaw(2, 1, "column " + Words.brief(column) + " " + text);
    }
}
