package org.forthwith.app.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** The platform's database, brought up to date, checked and ready. Whoever opens it closes it. */
public final class Database implements AutoCloseable {

    private static final int APP_CONNECTIONS = 24;
    private static final int OWNER_CONNECTIONS = 2;

    private final HikariDataSource app;
    private final HikariDataSource owner;
    private final byte[] contextKey;
    private final Runnable whenClosed;

    Database(Logins logins, byte[] contextKey, Runnable whenClosed) {
        this.app = logins.app().pool(APP_CONNECTIONS);
        this.owner = logins.owner().pool(OWNER_CONNECTIONS);
        this.contextKey = contextKey.clone();
        this.whenClosed = whenClosed;
    }

    /** Opens it, starting the server that comes along when no other is named. Throws {@link DatabaseFault} with a sentence for the terminal. */
    public static Database open(Settings settings) {
        return switch (settings.server()) {
            case Settings.ComesAlong ours -> onOurServer(Home.at(settings.home()));
            case Settings.Administered other ->
                ready(Roles.make(other.administrator(), Home.at(settings.home()).secrets()), () -> {});
            case Settings.Prepared other -> ready(other.logins(), () -> {});
        };
    }

    private static Database onOurServer(Home home) {
        var server = EmbeddedServer.start(home, ServerSettings.USUAL);
        try {
            return ready(Roles.make(server.administrator(EmbeddedServer.DATABASE), home.secrets()), server::close);
        } catch (RuntimeException fault) {
            server.close();
            throw fault;
        }
    }

    private static Database ready(Logins logins, Runnable whenClosed) {
        ServerVersion.of(logins.owner()).mustDo();
        Migration.bringUpToDate(logins);
        var key = ContextKey.of(logins.owner());
        LeastPrivilege.check(logins.app());
        return new Database(logins, key, whenClosed);
    }

    /** As the application's role: reads and appends, within the reach that each transaction signs for. */
    public DataSource app() {
        return app;
    }

    /** As the owner of the tables: for what no request may do. */
    public DataSource owner() {
        return owner;
    }

    /** 32 bytes with which the application signs for whom a transaction works. */
    public byte[] contextKey() {
        return contextKey.clone();
    }

    @Override
    public void close() {
        app.close();
        owner.close();
        whenClosed.run();
    }
}
