package org.forthwith.app.cli;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.Settings;

/** The house as the owner of the tables has it, for what no request may do. It joins the server of a running platform, or starts its own. */
record OwnersHouse(InstantSource clock, Map<String, String> words) {

    Map<String, Long> count(Function<House, Map<String, Long>> work) {
        try (Database database = Database.open(Settings.of(words))) {
            return work.apply(
                    House.over(database.owner(), database.contextKey(), Reference.inUse(clock), clock, clock));
        }
    }
}
