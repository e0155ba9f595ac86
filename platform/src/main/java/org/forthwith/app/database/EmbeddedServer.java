package org.forthwith.app.database;

import java.sql.SQLException;

/**
 * The PostgreSQL 18 that comes along: durable, with passwords, reachable from this machine only. It is started when it is not running,
 * joined when another of our processes has started it, and stopped by whoever leaves last. It outlives a process that is killed.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "forthwith";

    private final Home home;
    private final ServerControl control;
    private final InUse inUse;

    private EmbeddedServer(Home home, ServerControl control, InUse inUse) {
        this.home = home;
        this.control = control;
        this.inUse = inUse;
    }

    // [impl->req~data-survives-a-restart~1]
    static EmbeddedServer start(Home home, ServerSettings settings) {
        Machine.here().mustRunTheServer();
        var binaries = Binaries.unpackedIn(home.binaries());
        return Turn.take(home.turn(), () -> {
            var user = ServerUser.of(home);
            DataDirectory.prepare(home, binaries, user, settings);
            var control = new ServerControl(home, binaries, user);
            var server = new EmbeddedServer(home, control, InUse.enter(home.inUse()));
            server.begin(settings);
            return server;
        });
    }

    private void begin(ServerSettings settings) {
        try {
            control.joinOrStart(settings);
            makeDatabase();
        } catch (RuntimeException fault) {
            leave();
            throw fault;
        }
    }

    /** One database, into which nobody is let who has not been named. */
    private void makeDatabase() {
        try (var connection = administrator(DataDirectory.ADMINISTRATOR).connect();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("create database " + DATABASE);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
        } catch (SQLException fault) {
            throw new DatabaseFault("The database could not be made: " + fault.getMessage(), fault);
        }
    }

    /** How the administrator, who may do anything, reaches a database of this server. */
    Login administrator(String database) {
        var password = home.secrets().find(DataDirectory.ADMINISTRATOR).orElseThrow(this::passwordLost);
        var url = "jdbc:postgresql://127.0.0.1:" + control.port() + "/" + database;
        return new Login(url, DataDirectory.ADMINISTRATOR, password);
    }

    private DatabaseFault passwordLost() {
        return new DatabaseFault("The passwords of the database in " + home.data() + " are not in "
                + home.secrets().directory() + ". Put that directory back from a backup.");
    }

    @Override
    public void close() {
        Turn.take(home.turn(), this::leave);
    }

    private void leave() {
        if (inUse.leave()) {
            control.stop();
        }
    }
}
