package org.forthwith.app.cli;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.forthwith.app.ClueBasis;
import org.forthwith.app.DemoClock;
import org.forthwith.app.DutyBasis;
import org.forthwith.app.House;
import org.forthwith.app.Installation;
import org.forthwith.app.Installation.Kind;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.Settings;
import org.forthwith.app.notice.NoticeSettings;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.telling.Correspondence;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database and the house as {@code forthwith up} puts them together: a demonstration has a clock of its own, and lets invented identifiers
 * link.
 *
 * @param demoClock present in a demonstration
 */
record Premises(
        Asked asked, Settings settings, Kind kind, Database database, House house, Optional<DemoClock> demoClock)
        implements AutoCloseable {

    /** For {@code up}: the kind that has been asked for. A database of the other kind is refused. */
    static Premises toStart(Map<String, String> words, InstantSource wallClock) {
        Asked asked = new Asked(words);
        asked.mustMeanItsServer();
        return open(asked, wallClock, marked -> asked.kind());
    }

    /** For the other commands: the kind that it is, or that its first start would make it. */
    static Premises asTheyAre(Map<String, String> words, InstantSource wallClock) {
        Asked asked = new Asked(words);
        return open(asked, wallClock, marked -> marked.orElseGet(() -> firstStart(asked)));
    }

    private static Kind firstStart(Asked asked) {
        asked.mustMeanItsServer();
        return asked.kind();
    }

    private interface Choice {
        Kind of(Optional<Kind> marked);
    }

    private static Premises open(Asked asked, InstantSource wallClock, Choice choice) {
        Settings settings = Settings.of(asked.words());
        Database database = Database.open(settings);
        try {
            Optional<Kind> marked = new Installation(database.owner()).kind();
            Kind kind = choice.of(marked);
            Premises premises = over(asked, settings, kind, database, wallClock);
            Asked.mustFit(kind, marked, premises::isEmpty);
            return premises;
        } catch (RuntimeException fault) {
            database.close();
            throw fault;
        }
    }

    private static Premises over(
            Asked asked, Settings settings, Kind kind, Database database, InstantSource wallClock) {
        Optional<DemoClock> demoClock =
                kind == Kind.DEMONSTRATION ? Optional.of(new DemoClock(wallClock, settings.home())) : Optional.empty();
        Reference reference =
                kind == Kind.DEMONSTRATION ? Reference.forInventedData(wallClock) : Reference.inUse(wallClock);
        InstantSource clock = demoClock.<InstantSource>map(moved -> moved).orElse(wallClock);
        Correspondence correspondence = NoticeSettings.read(asked.words(), kind == Kind.DEMONSTRATION, wallClock);
        new DutyBasis(database, reference, wallClock).bringUpToDate();
        new ClueBasis(database, reference, wallClock).bringUpToDate();
        House house = House.over(database.app(), database.contextKey(), reference, clock, wallClock, correspondence);
        return new Premises(asked, settings, kind, database, house, demoClock);
    }

    boolean demonstration() {
        return kind == Kind.DEMONSTRATION;
    }

    /** For which force whoever runs the platform acts. */
    ForceCode force() {
        return asked.force(kind);
    }

    /** From now on the database is of this kind, if it has not been of any. */
    void mark() {
        new Installation(database.owner()).mark(kind);
    }

    private boolean isEmpty() {
        JdbcTemplate jdbc = new JdbcTemplate(database.app());
        return house.decisions()
                .look(
                        house.platform(),
                        () -> Objects.requireNonNull(
                                jdbc.queryForObject("select not exists (select from ledger_entry)", Boolean.class)));
    }

    @Override
    public void close() {
        database.close();
    }
}
