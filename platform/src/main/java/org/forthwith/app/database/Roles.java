package org.forthwith.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.util.PasswordUtil;

/** Makes the two roles where they are missing, in the database that an administrator has reached. */
final class Roles {

    static final String APP = "forthwith_app";
    static final String OWNER = "forthwith_owner";

    /** Two processes may begin at the same moment; the second waits for the first. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('forthwith roles'))";

    private static final String LET_IN = """
            do $$ begin
                execute format('grant connect on database %%I to %s', current_database());
                execute format('grant connect, create, temporary on database %%I to %s', current_database());
            end $$""".formatted(APP, OWNER);

    private Roles() {}

    static Logins make(Login administrator, Secrets secrets) {
        try (var connection = administrator.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(ONE_AT_A_TIME);
            var app = administrator.as(APP, make(connection, APP, secrets));
            var owner = administrator.as(OWNER, make(connection, OWNER, secrets));
            statement.execute(LET_IN);
            connection.commit();
            return new Logins(app, owner);
        } catch (SQLException fault) {
            throw new DatabaseFault("The database's roles could not be made: " + fault.getMessage(), fault);
        }
    }

    private static String make(Connection connection, String role, Secrets secrets) throws SQLException {
        if (exists(connection, role)) {
            return secrets.find(role).orElseThrow(() -> passwordLost(role, secrets));
        }
        var password = secrets.findOrMake(role);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                            + verifier(role, password) + "'");
        }
        return password;
    }

    /** What the server keeps in place of the password, so that the password itself is in no statement and no log. */
    private static String verifier(String role, String password) throws SQLException {
        return PasswordUtil.encodePassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            query.setString(1, role);
            return query.executeQuery().next();
        }
    }

    private static DatabaseFault passwordLost(String role, Secrets secrets) {
        return new DatabaseFault(
                "The database has the role " + role + " already, but its password is not in "
                        + secrets.directory()
                        + ". Put that directory back from a backup, or name both roles and their passwords"
                        + " with FORTHWITH_DB_USER, FORTHWITH_DB_PASSWORD, FORTHWITH_DB_OWNER_USER and FORTHWITH_DB_OWNER_PASSWORD.");
    }
}
