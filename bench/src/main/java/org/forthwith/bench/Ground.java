package org.forthwith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.Settings;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A database in a directory, and houses over it.
 *
 * @param ours whether closing it removes the directory
 */
record Ground(Path home, Database database, Reference reference, boolean ours) implements AutoCloseable {

    /** A new one. */
    static Ground open() throws IOException {
        return at(Files.createTempDirectory("forthwith-bench"), true);
    }

    /** One that another process has opened, and will remove. */
    static Ground shared(Path home) {
        return at(home, false);
    }

    private static Ground at(Path home, boolean ours) {
        System.setProperty("FORTHWITH_HOME", home.toString());
        return new Ground(
                home, Database.open(Settings.ofThisProcess()), Reference.forInventedData(InstantSource.system()), ours);
    }

    /** @param clock the time by which cases are worked */
    House house(InstantSource clock) {
        return House.over(database.app(), database.contextKey(), reference, clock, InstantSource.system());
    }

    /** With the owner's connections, for what no request may do. */
    <T> T asOwner(Supplier<T> work) {
        InstantSource clock = InstantSource.system();
        House house = House.over(database.owner(), database.contextKey(), reference, clock, clock);
        return house.decisions().take(house.platform(), work);
    }

    JdbcTemplate owner() {
        return new JdbcTemplate(database.owner());
    }

    @Override
    public void close() throws IOException {
        database.close();
        if (!ours) {
            return;
        }
        Scratch.remove(home);
    }
}
