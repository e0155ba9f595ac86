package org.forthwith.app.database;

import java.sql.SQLException;

/** The tables are written for PostgreSQL 18; an older server would fail later and less plainly. */
record ServerVersion(int number) {

    private static final int LEAST = 18;

    static ServerVersion of(Login login) {
        try (var connection = login.connect()) {
            return new ServerVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException fault) {
            throw new DatabaseFault("The version of the server could not be read: " + fault.getMessage(), fault);
        }
    }

    void mustDo() {
        if (number < LEAST) {
            throw new DatabaseFault("Forthwith needs PostgreSQL " + LEAST
                    + "; the server that FORTHWITH_DB_URL names is version " + number + ".");
        }
    }
}
