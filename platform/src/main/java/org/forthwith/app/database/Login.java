package org.forthwith.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How one role reaches one database.
 *
 * @param url as the driver wants it, without user and password
 * @param password nothing where the server knows the role by other means, such as a certificate
 */
record Login(String url, String user, @Nullable String password) {

    static final String SCHEMA = "forthwith";

    Login as(String anotherUser, String itsPassword) {
        return new Login(url, anotherUser, itsPassword);
    }

    /** One connection, for work at start-up. */
    Connection connect() {
        try {
            return source().getConnection();
        } catch (SQLException fault) {
            throw new DatabaseFault("The database does not let " + user + " in: " + fault.getMessage(), fault);
        }
    }

    /**
     * Connections to be shared, at most so many at once; a few are kept open.
     *
     * @param atTheStart what each connection is told first; empty when nothing
     */
    HikariDataSource pool(int atMost, String atTheStart) {
        var config = new HikariConfig();
        config.setDataSource(source());
        config.setPoolName(user);
        config.setMaximumPoolSize(atMost);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(atTheStart.isEmpty() ? null : atTheStart);
        return new HikariDataSource(config);
    }

    DataSource source() {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setCurrentSchema(SCHEMA);
        source.setApplicationName("forthwith");
        source.setReWriteBatchedInserts(true);
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public String toString() {
        return user;
    }
}
