package org.forthwith.hashmatch.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.Loaded;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** The lists that are asked: those of a store, or files that are loaded into a folder which is gone afterwards. */
final class Shelf implements Closeable {

    private final HashMatch lists;
    private final Closeable after;
    private long refused;

    private Shelf(HashMatch lists, Closeable after) {
        this.lists = lists;
        this.after = after;
    }

    /** How much of files was refused. Who is told that nothing matched has to be able to rely on it. */
    long refused() {
        return refused;
    }

    HashMatch lists() {
        return lists;
    }

    static Shelf of(Asked asked, Around around) throws IOException {
        List<String> files = asked.values("--list");
        if (files.isEmpty() == !asked.has("--store")) {
            throw new Wrong("Say what to screen against: --store DIR, or --list FILE.");
        }
        return files.isEmpty() ? kept(asked.path("--store"), around) : passing(files, asked, around);
    }

    /** {@link Wrong} when there is no such store. */
    static Shelf kept(Path store, Around around) throws IOException {
        if (!Files.isDirectory(store)) {
            throw new Wrong("There is no store in " + store + ". Load a list into it first.");
        }
        return new Shelf(open(store, around), () -> {});
    }

    static HashMatch open(Path store, Around around) throws IOException {
        return HashMatch.open(
                store,
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
                around.random());
    }

    private static Shelf passing(List<String> files, Asked asked, Around around) throws IOException {
        PassingFolder folder = new PassingFolder();
        try {
            Shelf shelf = new Shelf(open(folder.path(), around), folder);
            for (String file : files) {
                shelf.load(Path.of(file), Screening.otherwise(asked), around);
            }
            return shelf;
        } catch (IOException | RuntimeException fault) {
            folder.close();
            throw fault;
        }
    }

    private void load(Path file, @Nullable Algorithm algorithm, Around around) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Origin origin = new Origin(String.valueOf(file.getFileName()), "", null, algorithm);
            Loaded loaded = lists.load(in, origin);
            refused += loaded.refusals().count();
            if (loaded.refusals().count() > 0) {
                LoadedWords.refusals(loaded, around::note);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lists.close();
        } finally {
            after.close();
        }
    }
}
