package org.forthwith.bench;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table as the walk wrote them, each with the transaction that did. */
final class Rows {

    /** For whom a row was written, and when: not copied, because the database says it by itself. */
    private static final String BY_DEFAULT = "written_in";

    private final String table;
    private final List<String> columns = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** One row; its values stand in the order of the columns. */
    record Row(String transaction, List<@Nullable Object> values) {}

    private Rows(String table) {
        this.table = table;
    }

    /** The first column names the transaction. */
    static Rows read(String table, ResultSet result) throws SQLException {
        Rows rows = new Rows(table);
        ResultSetMetaData shape = result.getMetaData();
        List<Integer> kept = new ArrayList<>();
        for (int place = 2; place <= shape.getColumnCount(); place++) {
            if (!shape.getColumnName(place).equals(BY_DEFAULT)) {
                kept.add(place);
                rows.columns.add(shape.getColumnName(place));
                rows.types.add(shape.getColumnType(place));
            }
        }
        while (result.next()) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int place : kept) {
                values.add(value(result, place));
            }
            rows.rows.add(new Row(result.getString(1), values));
        }
        return rows;
    }

    private static @Nullable Object value(ResultSet result, int place) throws SQLException {
        return result.getObject(place) instanceof Array array ? array.getArray() : result.getObject(place);
    }

    String table() {
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    String column(int place) {
        return columns.get(place);
    }

    int type(int place) {
        return types.get(place);
    }

    /** Positions are copied as well: the ledger's content is found by them. */
    String insert() {
        String marks = "?, ".repeat(columns.size());
        return "insert into " + table + " (" + String.join(", ", columns) + ")"
                + (table.equals("ledger_entry") ? " overriding system value" : "")
                + " values (" + marks.substring(0, marks.length() - 2) + ")";
    }
}
