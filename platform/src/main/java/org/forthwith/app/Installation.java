package org.forthwith.app;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a database is for. It is said once, by the first start, and stays.
 *
 * @param owner the connection of the owner, who alone may read and say it
 */
// [impl->req~demonstration-or-real-for-good~1]
public record Installation(DataSource owner) {

    /** A demonstration holds invented reports only. What is real never does. */
    public enum Kind {
        DEMONSTRATION,
        REAL
    }

    /** Nothing in a database that nobody has started yet. */
    public Optional<Kind> kind() {
        return new JdbcTemplate(owner)
                .query("select kind from installation", (row, number) -> Kind.valueOf(row.getString("kind"))).stream()
                        .findFirst();
    }

    /** Says it, unless it has been said. */
    public void mark(Kind kind) {
        new JdbcTemplate(owner)
                .update(
                        "insert into installation (singleton, kind) values (true, ?) on conflict do nothing",
                        kind.name());
    }
}
