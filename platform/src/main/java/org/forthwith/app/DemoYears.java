package org.forthwith.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.forthwith.app.database.Database;
import org.forthwith.app.demo.Chapter;
import org.forthwith.app.demo.Chapters;
import org.forthwith.app.demo.Colleagues;
import org.forthwith.app.demo.Demonstration;
import org.forthwith.app.demo.PlayedTime;
import org.forthwith.app.demo.Player;
import org.forthwith.app.demo.StaffOfTheUnits;
import org.forthwith.app.demo.TrainedColleagues;
import org.forthwith.app.web.demo.SampleActors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a new demonstration with its two invented years, once. Each chapter is noted in the decision that plays it: stopped or killed on the
 * way, it goes on with the chapters that are missing when it is started again.
 */
// [impl->req~demo-told-whole-or-not-at-all~1]
public final class DemoYears implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoYears.class);

    private static final int LAST_CHAPTER_SECONDS = 10;
    /** Longer ago than anything that is played. */
    private static final Duration BEFORE = Duration.ofDays(1100);

    private final Database database;
    private final Reference reference;
    private final InstantSource wallClock;
    private final int players;
    private final PrintWriter out;
    private final JdbcTemplate jdbc;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;

    /** @param players how many play at once */
    public DemoYears(Database database, Reference reference, InstantSource wallClock, int players, PrintWriter out) {
        this.database = database;
        this.reference = reference;
        this.wallClock = wallClock;
        this.players = players;
        this.out = out;
        this.jdbc = new JdbcTemplate(database.app());
    }

    private record World(long seed, int size, Instant until, boolean complete) {}

    /** Only the first start decides on seed and size; a demonstration that has begun stays the one it is. */
    public void play(long seed, int size) {
        try {
            World world = world(seed, size);
            train(world.until());
            if (!world.complete()) {
                say("Playing two invented years with " + world.size()
                        + " reports, the latest first. The queue fills while you look around.");
                play(world);
            }
        } finally {
            ended.countDown();
        }
    }

    private void train(Instant until) {
        House house = House.over(database.app(), database.contextKey(), reference, wallClock, wallClock);
        House before = House.over(
                database.app(), database.contextKey(), reference, InstantSource.fixed(until.minus(BEFORE)), wallClock);
        Colleagues colleagues = new Colleagues(SampleActors.all());
        new TrainedColleagues(house, colleagues, until).record();
        new StaffOfTheUnits(before, house, colleagues, until).record();
    }

    private void play(World world) {
        Chapters chapters = new Chapters(
                () -> Demonstration.usual().moments(world.seed(), world.size(), world.until()), world.until());
        Set<Integer> played =
                new HashSet<>(jdbc.query("select number from invented_chapter", (row, at) -> row.getInt("number")));
        int missing = 0;
        for (int first = 0; first < chapters.count() && !stopping; first += chapters.held()) {
            List<Chapter> held = chapters.from(first).stream()
                    .filter(chapter -> !played.contains(chapter.number()))
                    .toList();
            missing += alone(together(held, world.until()), world.until()).size();
        }
        if (!stopping) {
            end(missing);
        }
    }

    /** A story that cannot be told is no reason to stop a platform at which somebody is working. */
    private void end(int missing) {
        if (missing > 0) {
            say("Chapters of the invented years that could not be played: " + missing
                    + ". They are tried again at the next start.");
            return;
        }
        jdbc.update("update invented_years set complete = true");
        say("The invented years have been played.");
    }

    /** @return those that could not be played */
    private List<Chapter> together(List<Chapter> chapters, Instant until) {
        Queue<Chapter> waiting = new ConcurrentLinkedQueue<>(chapters);
        try (ExecutorService at = Executors.newFixedThreadPool(
                players, Thread.ofPlatform().name("player").daemon().factory())) {
            List<CompletableFuture<List<Chapter>>> all = new ArrayList<>();
            for (int player = 0; player < players; player++) {
                all.add(CompletableFuture.supplyAsync(() -> oneByOne(waiting, until), at));
            }
            return all.stream()
                    .map(CompletableFuture::join)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** What players could not do because they stood in each other's way, one can. */
    private List<Chapter> alone(List<Chapter> chapters, Instant until) {
        return chapters.isEmpty() ? chapters : oneByOne(new ArrayDeque<>(chapters), until);
    }

    private List<Chapter> oneByOne(Queue<Chapter> waiting, Instant until) {
        PlayedTime time = new PlayedTime();
        House house = House.over(database.app(), database.contextKey(), reference, time, wallClock);
        Player player = new Player(house, time, new Colleagues(SampleActors.all()), until);
        List<Chapter> missing = new ArrayList<>();
        for (Chapter next = waiting.poll(); next != null && !stopping; next = waiting.poll()) {
            if (!played(player, next)) {
                missing.add(next);
            }
        }
        return missing;
    }

    private boolean played(Player player, Chapter chapter) {
        int number = chapter.number();
        try {
            player.play(chapter, () -> jdbc.update("insert into invented_chapter (number) values (?)", number));
            return true;
        } catch (RuntimeException fault) {
            if (!stopping) {
                // In so many words, unlike elsewhere: whoever is named in it has been invented.
                LOG.warn(
                        "chapter {} of the invented years could not be played: {}, of {}",
                        number,
                        fault.getClass().getName(),
                        NestedExceptionUtils.getMostSpecificCause(fault).toString());
            }
            return false;
        }
    }

    private World world(long seed, int size) {
        OffsetDateTime now = wallClock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update(
                "insert into invented_years (singleton, seed, size, ends_at, complete) values (true, ?, ?, ?, false)"
                        + " on conflict do nothing",
                seed,
                size,
                now);
        return jdbc.query(
                        "select seed, size, ends_at, complete from invented_years",
                        (row, number) -> new World(
                                row.getLong("seed"),
                                row.getInt("size"),
                                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("complete")))
                .getFirst();
    }

    private void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    /** Lets the chapters that are being played come to their end, and begins no other. */
    @Override
    public void close() {
        stopping = true;
        try {
            if (!ended.await(LAST_CHAPTER_SECONDS, TimeUnit.SECONDS)) {
                say("Stopped in the middle of a chapter. It is played again at the next start.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
