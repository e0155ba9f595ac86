package org.forthwith.app;

import java.time.InstantSource;
import org.forthwith.app.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a read model follows from besides the stories. A table of one row remembers by what it was filled; a version that comes with something else
 * fills it anew before anybody reads it.
 *
 * @param table in which it is remembered
 * @param column the column in which it stands
 * @param readModel one of the tables that are filled
 */
record Basis(String table, String column, String readModel) {

    /** Fills the read model anew if it was by something else that it was filled. Gives whether that was so. */
    boolean bringUpTo(Object now, Database database, Reference reference, InstantSource wallClock) {
        JdbcTemplate jdbc = new JdbcTemplate(database.owner());
        House house = House.over(database.owner(), database.contextKey(), reference, wallClock, wallClock);
        return house.decisions().take(house.platform(), () -> {
            jdbc.execute("lock table " + table + " in share row exclusive mode");
            boolean same = jdbc.queryForList("select " + column + " from " + table, Object.class)
                    .contains(now);
            if (!same) {
                house.rebuild().only(readModel).rebuild();
                jdbc.update(
                        "insert into " + table + " (singleton, " + column + ") values (true, ?)"
                                + " on conflict (singleton) do update set " + column + " = excluded." + column,
                        now);
            }
            return !same;
        });
    }
}
