package org.forthwith.app.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The platform's database, brought up to date, checked and ready. Whoever opens it closes it. */
public final class Database implements AutoCloseable {

    private static final int APP_CONNECTIONS = 24;
    private static final int OWNER_CONNECTIONS = 2;

    /**
     * So long a request waits for another one, and so long one statement may take; then it is given up, and whoever asked should come again. A
     * machine that stands still in the middle of a decision loses it after the last of the three, so that the others can go on with its cases.
     */
    // [impl->req~no-request-waits-for-ever~1]
    // [impl->req~a-machine-that-stands-still-lets-go~1]
    private static final String PATIENCE =
            "set lock_timeout = '10s'; set statement_timeout = '60s'; set idle_in_transaction_session_timeout = '15s'";

    private final Logins logins;
    private final HikariDataSource app;
    private @Nullable HikariDataSource owner;
    private final byte[] contextKey;
    private final Runnable whenClosed;

    Database(Logins logins, byte[] contextKey, Runnable whenClosed) {
        this.logins = logins;
        this.app = logins.app().pool(APP_CONNECTIONS, PATIENCE);
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

    /** As the owner of the tables: for what no request may do, and as long as it takes. Opened by whoever asks first. */
    public synchronized DataSource owner() {
        if (owner == null) {
            owner = logins.owner().pool(OWNER_CONNECTIONS, "");
        }
        return owner;
    }

    /** 32 bytes with which the application signs for whom a transaction works. */
    public byte[] contextKey() {
        return contextKey.clone();
    }

    @Override
    public synchronized void close() {
        app.close();
        if (owner != null) {
            owner.close();
        }
        whenClosed.run();
    }
}
