package org.forthwith.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Scanner;
import org.forthwith.app.database.Database;
import org.forthwith.app.demo.Colleagues;
import org.forthwith.app.demo.Demonstration;
import org.forthwith.app.demo.PlayedTime;
import org.forthwith.app.demo.Player;
import org.forthwith.app.web.demo.SampleActors;

/** Fills a new demonstration with its two invented years, once. Stopped on the way, it goes on where it was when it is started again. */
public final class DemoYears {

    private final Database database;
    private final InstantSource wallClock;
    private final Path file;
    private final PrintWriter out;

    public DemoYears(Database database, InstantSource wallClock, Path home, PrintWriter out) {
        this.database = database;
        this.wallClock = wallClock;
        this.file = home.resolve("demo-years");
        this.out = out;
    }

    /** How far a demonstration has been played: its seed, size and end, the moments played, and whether that is all. */
    private record Played(long seed, int size, Instant until, long moments, boolean all) {

        static Played read(String line) {
            Scanner words = new Scanner(line);
            return new Played(
                    words.nextLong(),
                    words.nextInt(),
                    Instant.parse(words.next()),
                    words.nextLong(),
                    words.nextBoolean());
        }

        Played at(long played, boolean finished) {
            return new Played(seed, size, until, played, finished);
        }

        String line() {
            return String.format(Locale.ROOT, "%d %d %s %d %b", seed, size, until, moments, all);
        }
    }

    /** Only the first start decides on seed and size; a demonstration that has begun stays the one it is. */
    public void play(long seed, int size) {
        Played before =
                Files.exists(file) ? Played.read(read()) : new Played(seed, size, wallClock.instant(), 0, false);
        if (before.all()) {
            return;
        }
        out.println("Playing two invented years with " + before.size()
                + " reports. The queue fills while you look around.");
        out.flush();
        write(before);
        PlayedTime time = new PlayedTime();
        House house = House.over(
                database.app(), database.contextKey(), Reference.forInventedData(wallClock), time, wallClock);
        long[] last = {before.moments()};
        new Player(house, time, new Colleagues(SampleActors.all()), before.moments())
                .play(Demonstration.usual().moments(before.seed(), before.size(), before.until()), played -> {
                    last[0] = Math.max(last[0], played);
                    write(before.at(last[0], false));
                });
        write(before.at(last[0], true));
        out.println("The invented years have been played.");
        out.flush();
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(Played played) {
        try {
            Files.writeString(file, played.line());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
