package org.forthwith;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.TestDatabase;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;

/** A house over a database of its own, to which invented reports are handed. Time stands still until it is moved. */
public final class FreshHouse implements AutoCloseable {

    private static final InstantSource WALL_CLOCK = InstantSource.system();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
    private final Database database = TestDatabase.fresh();
    private final House house = over(database.app(), database.contextKey());
    private final House ownersHouse = over(database.owner(), database.contextKey());

    public Database database() {
        return database;
    }

    public House house() {
        return house;
    }

    public House ownersHouse() {
        return ownersHouse;
    }

    public void moveTimeTo(Instant instant) {
        now.set(instant);
    }

    /** The same house over another connection, or with another key. */
    public House over(DataSource source, byte[] key) {
        return over(source, key, WALL_CLOCK);
    }

    /** The same, with another clock by which signatures expire. */
    public House over(DataSource source, byte[] key, InstantSource wallClock) {
        return House.over(source, key, Reference.forInventedData(now::get), now::get, wallClock);
    }

    /** The same house, with roads by which it tells its people. */
    public House telling(Correspondence correspondence) {
        return House.over(
                database.app(),
                database.contextKey(),
                Reference.forInventedData(now::get),
                now::get,
                WALL_CLOCK,
                correspondence);
    }

    /** A report from a front desk about something that happened in that district. */
    public Receipt.Taken hand(String reference, String phone, String district) {
        return about(reference, "\"phones\": [\"" + phone + "\"]", district);
    }

    /** The same about the holder of a user name. */
    public Receipt.Taken handName(String reference, String name) {
        return about(
                reference,
                "\"usernames\": [{\"platform\": \"Example Chat\", \"name\": \"" + name + "\"}]",
                "E07000041");
    }

    /** The same about somebody who is described. */
    public Receipt.Taken handDescription(String reference, String person) {
        return about(reference, "\"describedAs\": [\"" + person + "\"]", "E08000035");
    }

    private Receipt.Taken about(String reference, String suspect, String district) {
        var document = """
                {"format": "direct-report-1", "reference": "%s", "receivedVia": "front-desk", "concern": "CONTACT_ONLINE",
                 "suspect": {%s}, "place": {"district": "%s"}}
                """.formatted(reference, suspect, district);
        var submission =
                new Submission(new Original(document.getBytes(UTF_8)), Channel.PUBLIC, "desk", reference, null);
        return switch (house.flow().walk().receive(submission, house.platform())) {
            case Receipt.Taken taken -> taken;
            case Receipt other -> throw new AssertionError("not taken in: " + other);
        };
    }

    /** Advice that somebody of that force has written. */
    public void advise(ForceCode force) {
        house.flow().guidance().draft(officerOf(force), "Devices", "Keep them charged.");
    }

    /** An investigator who reaches the records of one force. */
    public static Actor officerOf(ForceCode force) {
        return new Actor("o.1", "DC One", force, Set.of(Role.INVESTIGATOR), Set.of(force));
    }

    @Override
    public void close() {
        database.close();
    }
}
