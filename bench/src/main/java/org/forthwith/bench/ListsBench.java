package org.forthwith.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forthwith.hashmatch.store.HashStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A list of millions that is searched for minutes while entries come and go and segments are made: nothing is missed, nothing false is found, nobody waits, memory stays. */
@Command(
        name = "lists",
        description = "Searches a long list for minutes while it changes, and checks every answer.",
        mixinStandardHelpOptions = true)
final class ListsBench implements Callable<Integer> {

    private static final double LONGEST_PAUSE_MILLIS = 50;

    @Option(names = "--rows", description = "How many hashes are on the list (${DEFAULT-VALUE}).")
    private int rows = 10_000_000;

    @Option(names = "--minutes", description = "For how long it is searched (${DEFAULT-VALUE}).")
    private double minutes = 10;

    @Option(
            names = "--changes",
            description = "How many entries come in a second, and half as many go (${DEFAULT-VALUE}).")
    private int changes = 1_000;

    @Option(
            names = "--searches",
            description = "How many uploads are searched for in a second, at most (${DEFAULT-VALUE}).")
    private int searches = 500;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Told told = Told.by(spec);
        Path scratch = Files.createTempDirectory("forthwith-bench-");
        try (ExecutorService background = Executors.newSingleThreadExecutor();
                HashStore store = HashStore.open(scratch, background, 1)) {
            ChangingList list = new ChangingList(store, rows);
            long began = System.nanoTime();
            list.load();
            told.say("%,d hashes loaded in %.0f s", rows, seconds(began));
            return run(store, list, told) ? 0 : 1;
        } finally {
            Scratch.remove(scratch);
        }
    }

    private boolean run(HashStore store, ChangingList list, Told told) throws Exception {
        Duration lasts = Duration.ofMillis((long) (minutes * 60_000));
        long segmentsBefore = store.status().generation();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<Watched> searched = threads.submit(() -> list.search(lasts, searches));
            Future<Long> changed = threads.submit(() -> list.change(lasts, changes));
            Future<Stillness> still = threads.submit(() -> Stillness.during(lasts));
            Memory memory = Memory.during(lasts);
            Watched watched = searched.get();
            told.say(
                    "%,d uploads searched for, %,d entries came and %,d went, %d segments were made",
                    watched.searches(),
                    changed.get(),
                    changed.get() / 2,
                    store.status().generation() - segmentsBefore);
            told.say("missed %d, false %d", watched.missed(), watched.wrong());
            told.say(
                    "half of the searches within %.2f ms, 999 of 1,000 within %.2f ms, the longest %.1f ms",
                    watched.median(), watched.mostOf(0.999), watched.longest());
            told.say(
                    "a thread that does nothing was kept waiting %.1f ms at the longest",
                    still.get().longestMillis());
            told.say(
                    "memory after collections: %,d MB at most in the first third, %,d MB in the last",
                    memory.first() >> 20, memory.last() >> 20);
            return judge(watched, memory, told);
        }
    }

    private static boolean judge(Watched watched, Memory memory, Told told) {
        boolean exact = watched.missed() == 0 && watched.wrong() == 0;
        told.say("exact: %s", exact ? "yes" : "NO");
        told.say(
                "no pause over %.0f ms: %s",
                LONGEST_PAUSE_MILLIS, watched.longest() <= LONGEST_PAUSE_MILLIS ? "reached" : "not reached");
        told.say("memory flat: %s", memory.last() <= memory.first() * 1.05 ? "reached" : "not reached");
        return exact;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
