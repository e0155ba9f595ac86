package org.forthwith.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A DuckDB in this process, in memory, with as many threads as it is given. */
final class Duck implements AutoCloseable {

    private final Connection connection;

    Duck(int threads) {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        run("SET threads = " + threads);
        run("SET preserve_insertion_order = false");
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }

    /** The first number that a query gives. */
    double number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }

    /** Puts rows into a table. */
    interface Rows {
        void into(DuckDBAppender appender) throws SQLException;
    }

    void append(String table, Rows rows) {
        try (DuckDBAppender appender =
                ((DuckDBConnection) connection).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            rows.into(appender);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
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
