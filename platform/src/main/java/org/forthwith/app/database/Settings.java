package org.forthwith.app.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the database is, as the person who starts Forthwith has said.
 *
 * @param home where the platform keeps what must survive a restart: {@code FORTHWITH_HOME}, or {@code ~/.forthwith}
 * @param server the server that comes along, unless {@code FORTHWITH_DB_URL} names another
 */
public record Settings(Path home, Server server) {

    /** Which server, and whether its roles are there. */
    sealed interface Server {}

    /** The one that comes along. */
    record ComesAlong() implements Server {}

    /** Another, reached as an administrator who may make the two roles. */
    record Administered(Login administrator) implements Server {}

    /** Another, on which somebody has made the two roles. */
    record Prepared(Logins logins) implements Server {}

    public static Settings ofThisProcess() {
        return of(wordsOfThisProcess());
    }

    /** The environment of this process; a system property of the same name goes before it. */
    public static Map<String, String> wordsOfThisProcess() {
        var words = new HashMap<>(System.getenv());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("FORTHWITH_"))
                .forEach(name -> words.put(name, System.getProperty(name)));
        return words;
    }

    public static Settings of(Map<String, String> words) {
        var home = words.getOrDefault("FORTHWITH_HOME", System.getProperty("user.home") + "/.forthwith");
        return new Settings(Path.of(home).toAbsolutePath().normalize(), server(words));
    }

    // [impl->req~any-server-by-one-url~1]
    private static Server server(Map<String, String> words) {
        var url = words.get("FORTHWITH_DB_URL");
        if (url == null) {
            return new ComesAlong();
        }
        var written = ServerUrl.read(url);
        var appNamed = words.containsKey("FORTHWITH_DB_USER");
        if (words.containsKey("FORTHWITH_DB_OWNER_USER")) {
            var app = appNamed ? named(words, "FORTHWITH_DB", written) : written;
            return new Prepared(new Logins(mustNameARole(app), named(words, "FORTHWITH_DB_OWNER", written)));
        }
        if (appNamed) {
            throw new DatabaseFault(
                    "FORTHWITH_DB_USER names the application's role; name the role that owns the tables as well,"
                            + " with FORTHWITH_DB_OWNER_USER and FORTHWITH_DB_OWNER_PASSWORD. The two must differ.");
        }
        return new Administered(mustNameARole(written));
    }

    private static Login named(Map<String, String> words, String prefix, Login written) {
        return new Login(written.url(), words.getOrDefault(prefix + "_USER", ""), words.get(prefix + "_PASSWORD"));
    }

    private static Login mustNameARole(Login login) {
        if (login.user().isEmpty()) {
            throw new DatabaseFault(
                    "FORTHWITH_DB_URL names no role. Write postgresql://role:password@host/database for an administrator"
                            + " who may make the roles, or name both with FORTHWITH_DB_USER and FORTHWITH_DB_OWNER_USER.");
        }
        return login;
    }
}
