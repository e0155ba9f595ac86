package org.forthwith.hashmatch.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.Loaded;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** The lists that are asked: those of a store, or files that are loaded into a folder which is gone when the run is over, also when somebody has stopped it. */
final class Shelf implements Closeable {

    private final Around around;
    private final HashMatch lists;
    private final @Nullable Path passing;
    private final Thread atTheEnd;
    private boolean partly;

    private Shelf(Path folder, boolean passing, Around around) throws IOException {
        this.around = around;
        this.passing = passing ? folder : null;
        this.atTheEnd = new Thread(() -> empty(folder));
        if (passing) {
            Runtime.getRuntime().addShutdownHook(atTheEnd);
        }
        this.lists = open(folder, around);
    }

    HashMatch lists() {
        return lists;
    }

    /** Whether not all of the lists could be read: who is not found on them may stand on the rest. */
    boolean isPartOnly() {
        return partly;
    }

    /**
     * {@link Wrong} when nothing stands on the lists: to find nobody there would say nothing.
     *
     * @param otherwise what 64 digits are where nothing else says it; null when nobody has said
     */
    static Shelf of(Asked asked, @Nullable Algorithm otherwise, Around around) throws IOException {
        List<String> files = asked.values("--list");
        if (files.isEmpty() == !asked.has("--store")) {
            throw new Wrong("Say what to screen against: --store DIR, or --list FILE.");
        }
        Shelf shelf = files.isEmpty()
                ? kept(asked.path("--store"), around)
                : new Shelf(Files.createTempDirectory("hashmatch"), true, around);
        try {
            Set<String> names = new HashSet<>();
            for (String file : files) {
                shelf.load(Path.of(file), names, otherwise);
            }
            if (shelf.lists.status().entries() == 0) {
                throw new Wrong("There is nothing to screen against: the lists have no entries.");
            }
            return shelf;
        } catch (IOException | RuntimeException fault) {
            shelf.close();
            throw fault;
        }
    }

    /** {@link Wrong} when there is no such store. */
    static Shelf kept(Path store, Around around) throws IOException {
        if (!Files.isDirectory(store)) {
            throw new Wrong("There is no store in " + store + ". Load a list into it first.");
        }
        return new Shelf(store, false, around);
    }

    static HashMatch open(Path store, Around around) throws IOException {
        return HashMatch.open(
                store,
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
                around.random());
    }

    /** @param names of the lists before it: two files of one name are two lists */
    private void load(Path file, Set<String> names, @Nullable Algorithm otherwise) throws IOException {
        String name = String.valueOf(file.getFileName());
        for (int more = 2; !names.add(name); more++) {
            name = file.getFileName() + " (" + more + ")";
        }
        try (InputStream in = Around.read(file)) {
            Loaded loaded = lists.load(in, new Origin(name, "", null, otherwise));
            long taken = (long) loaded.applied().put() + loaded.applied().unchanged();
            long refused = loaded.refusals().count();
            if (refused > 0 || taken == 0 || loaded.reading().continued()) {
                partly = true;
                around.note(name + ": " + taken + " entries taken, " + refused + " refused.");
                Loading.tellWhy(loaded, around::note);
            }
        }
    }

    private static void empty(Path folder) {
        try {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        } catch (IOException leftBehind) {
            // It lies in the machine's folder for such things, which is emptied by others.
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lists.close();
        } finally {
            if (passing != null) {
                empty(passing);
                Runtime.getRuntime().removeShutdownHook(atTheEnd);
            }
        }
    }
}
