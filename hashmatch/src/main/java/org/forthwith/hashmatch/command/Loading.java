package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.Loaded;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** Loads files into a store: what has changed of a list, or all of it. */
final class Loading {

    private final Asked asked;
    private final Around around;
    private final Origin origin;

    private Loading(Asked asked, Around around) {
        this.asked = asked;
        this.around = around;
        this.origin = origin();
    }

    static int run(Asked asked, Around around) throws IOException {
        List<Path> files = asked.words().stream().map(Path::of).toList();
        if (files.isEmpty()) {
            throw new Wrong("Say which files to load.");
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        Loading loading = new Loading(asked, around);
        try (HashMatch lists = Shelf.open(asked.path("--store"), around)) {
            return loading.all(files, lists);
        }
    }

    /** A list that is loaded whole has a version of its own each time: by it is told what stood on the list before. */
    private Origin origin() {
        String version = asked.value(
                "--list-version",
                asked.has("--whole") ? around.clock().instant().toString() : "");
        try {
            return new Origin(asked.needed("--name"), version, null, algorithm());
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private @Nullable Algorithm algorithm() {
        String named = asked.value("--algorithm");
        return named == null
                ? null
                : Algorithm.named(named)
                        .orElseThrow(() -> new Wrong("--algorithm is to be one of pdq, md5, sha1, sha256."));
    }

    private int all(List<Path> files, HashMatch lists) throws IOException {
        long refused = 0;
        Set<EntryKey> said = new HashSet<>();
        for (Path file : files) {
            boolean whole = asked.has("--whole") && file.equals(files.getLast()) && refused == 0;
            Loaded loaded = one(file, lists, whole, said);
            String name = String.valueOf(file.getFileName());
            if (asked.has("--json")) {
                around.say(LoadedWords.json(name, loaded));
            } else {
                LoadedWords.say(name, loaded, around::say);
            }
            refused += loaded.refusals().count();
        }
        if (asked.has("--whole") && refused > 0) {
            around.note("Not all could be read, so nothing was withdrawn that is not in it.");
        }
        return refused > 0 ? Code.SOMETHING : Code.NOTHING;
    }

    /** Of a whole list in several files the last one tells what is gone: until then nobody knows. */
    private Loaded one(Path file, HashMatch lists, boolean whole, Set<EntryKey> said) throws IOException {
        try (InputStream in = Watched.open(file, progress())) {
            // What a list says is remembered for nothing else: it takes a gigabyte for ten million entries.
            Consumer<Change> heard = asked.has("--whole") ? change -> said.add(change.key()) : change -> {};
            return whole ? lists.loadWhole(in, origin, said) : lists.load(in, origin, heard);
        }
    }

    private Consumer<String> progress() {
        return around.terminal() && !asked.has("--quiet") ? around::note : any -> {};
    }
}
