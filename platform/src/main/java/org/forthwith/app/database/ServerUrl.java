package org.forthwith.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Reads the address of a server as people write it: {@code postgresql://role:password@host:port/database?sslmode=…}, with {@code jdbc:}
 * before it or not. Where any of its servers is not on this machine, each must prove who it is, unless the address says otherwise.
 */
final class ServerUrl {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?://(?:(?<role>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<rest>[^@]+)");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private ServerUrl() {}

    /** The user is empty when the address names none. A fault never repeats the address, which may hold a password. */
    static Login read(String written) {
        var parts = SHAPE.matcher(written);
        if (!parts.matches()) {
            throw malformed();
        }
        var role = decoded(parts.group("role"));
        var url = safe("jdbc:postgresql://" + parts.group("rest"));
        return new Login(url, role == null ? "" : role, decoded(parts.group("password")));
    }

    private static String safe(String url) {
        var source = new PGSimpleDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException fault) {
            throw malformed();
        }
        if (source.getSslMode() != null || THIS_MACHINE.containsAll(List.of(source.getServerNames()))) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "sslmode=verify-full";
    }

    private static @Nullable String decoded(@Nullable String part) {
        return part == null ? null : URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    }

    private static DatabaseFault malformed() {
        return new DatabaseFault("FORTHWITH_DB_URL is not the address of a PostgreSQL server;"
                + " it should read postgresql://host:port/database.");
    }
}
