package org.forthwith.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: the rows of a referral, equal but for their keys, with one prepared insert a table, sent as one batch, and one durable
 * transaction a referral, as the application's role and under its signed context. Nothing is read, locked or decided.
 */
final class BareInserts implements AutoCloseable {

    /** Positions of the ledger from here on belong to copies. */
    static final long FIRST_COPY = 1_000_000_000L;

    private final Connection connection;
    private final String context;
    private final int round;

    /** @param round no two rounds give the same keys */
    BareInserts(DataSource source, String context, int round) {
        try {
            this.connection = source.getConnection();
            this.connection.setAutoCommit(false);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        this.context = context;
        this.round = round;
    }

    void write(List<Written.Part> referral) throws SQLException {
        try (PreparedStatement told = connection.prepareStatement("select set_config('forthwith.context', ?, true)")) {
            told.setString(1, context);
            told.executeQuery().close();
        }
        for (Written.Part part : referral) {
            write(part);
        }
        connection.commit();
    }

    private void write(Written.Part part) throws SQLException {
        Rows table = part.of();
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (Rows.Row row : part.rows()) {
                for (int place = 0; place < row.values().size(); place++) {
                    Object value = renewed(table, place, row.values().get(place));
                    insert.setObject(place + 1, value, table.type(place));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Every key gets another value that sorts as the first one did, so that an index is filled in the same places. */
    private @Nullable Object renewed(Rows table, int place, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case UUID id -> new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ round);
            case Long number -> number(table.column(place), number);
            case String text -> text(table, table.column(place), text);
            default -> value;
        };
    }

    private Long number(String column, long number) {
        return switch (column) {
            case "position" -> number + round * FIRST_COPY;
            case "value_key", "form_key" -> number ^ round;
            default -> number;
        };
    }

    private String text(Rows table, String column, String text) {
        boolean unique = column.equals("sender") || (table.table().equals("case_file") && column.equals("reference"));
        return unique ? text + "-" + round : text;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
