package org.forthwith.app;

import java.time.InstantSource;
import org.forthwith.app.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * By which clues identifiers are found that are alike. A version that comes with others, the first one among them, fills their table anew before anybody
 * searches: a case that came earlier would otherwise be found by nobody.
 */
// [impl->req~other-clues-are-filled-in-anew~1]
public record ClueBasis(Database database, Reference reference, InstantSource wallClock) {

    /** To be raised with every change of {@code linking.Clues}. */
    private static final int VERSION = 1;

    /** Fills the clues in anew if it was by others that they were. Gives whether that was so. */
    public boolean bringUpToDate() {
        JdbcTemplate jdbc = new JdbcTemplate(database.owner());
        House house = House.over(database.owner(), database.contextKey(), reference, wallClock, wallClock);
        return house.decisions().take(house.platform(), () -> {
            jdbc.execute("lock table clue_basis in share row exclusive mode");
            boolean same = jdbc.queryForList("select version from clue_basis", Integer.class)
                    .contains(VERSION);
            if (!same) {
                house.rebuild().only("clue").rebuild();
                jdbc.update("""
                        insert into clue_basis (singleton, version) values (true, ?)
                        on conflict (singleton) do update set version = excluded.version""", VERSION);
            }
            return !same;
        });
    }
}
