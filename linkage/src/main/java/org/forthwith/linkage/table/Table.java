package org.forthwith.linkage.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of one or several files.
 *
 * @param ids what each record is called
 * @param sources for each record, of which file it is: 0 for the first; the records of one file stand together, the files in order
 * @param files how many there are, those without a record too
 * @param columns in the order of the first file
 */
@SuppressWarnings("ArrayRecordComponent") // one array for a million records, never compared as a value
public record Table(List<String> ids, int[] sources, int files, Map<String, Column> columns) {

    public Table {
        ids = List.copyOf(ids);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        for (int row = 1; row < sources.length; row++) {
            if (sources[row] < sources[row - 1]) {
                throw new IllegalArgumentException("the files of a table do not stand one after the other");
            }
        }
    }

    public int rows() {
        return sources.length;
    }

    /** How many records each file has. */
    public int[] rowsOfFiles() {
        int[] rows = new int[files];
        for (int source : sources) {
            rows[source]++;
        }
        return rows;
    }

    /** A column by its name. {@link Unreadable} when there is none, with those that there are. */
    public Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            List<String> known = new ArrayList<>(columns.keySet());
            known.sort(null);
            throw new Unreadable("There is no column \"" + name + "\". There are: "
                    + String.join(", ", known).replaceAll("\\p{Cntrl}", " ") + ".");
        }
        return column;
    }
}
