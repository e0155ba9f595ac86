package org.forthwith.app.database;

/** What the server that comes along can run on. */
record Machine(String system, String processor) {

    static Machine here() {
        return new Machine(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    void mustRunTheServer() {
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new DatabaseFault(
                    "The database that comes with Forthwith runs on Linux with an x86-64 processor; this is "
                            + system + " on " + processor + ". Point FORTHWITH_DB_URL at a PostgreSQL 18 server,"
                            + " with FORTHWITH_DB_USER and FORTHWITH_DB_PASSWORD for the application's role"
                            + " and FORTHWITH_DB_OWNER_USER and FORTHWITH_DB_OWNER_PASSWORD for the role that owns the tables.");
        }
    }
}
