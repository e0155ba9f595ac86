package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.Loaded;
import org.forthwith.hashmatch.json.JsonWriter;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.list.Refused;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.source.Refusals;
import org.forthwith.hashmatch.store.Status;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** Loads files into a store, what has changed of a list or all of it, and says what a store holds. */
final class Loading {

    private static final int PLACES = 5;
    private static final int REASONS = 20;

    private final Asked asked;
    private final Around around;
    private final Origin origin;
    private final Set<EntryKey> said = new HashSet<>();
    private boolean refused;

    private Loading(Asked asked, Around around) {
        this.asked = asked;
        this.around = around;
        this.origin = origin();
    }

    static int run(List<String> arguments, Around around) throws IOException {
        Asked asked = new Asked(arguments, "--store --name --list-version --algorithm", "--whole --json --quiet");
        List<Path> files = new ArrayList<>();
        for (String word : asked.words()) {
            if (files.contains(Path.of(word))) {
                throw new Wrong("A file is named twice: " + word + ".");
            }
            files.add(Path.of(word));
            if (!Files.exists(files.getLast())) {
                throw new NoSuchFileException(word);
            }
        }
        if (files.isEmpty()) {
            throw new Wrong("Say which files to load.");
        }
        Loading loading = new Loading(asked, around);
        try (HashMatch lists = Shelf.open(asked.path("--store"), around)) {
            return loading.all(files, lists);
        }
    }

    private Origin origin() {
        try {
            return new Origin(asked.needed("--name"), asked.value("--list-version", ""), null, algorithm());
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(wrong.getMessage());
        }
    }

    private @Nullable Algorithm algorithm() {
        String named = asked.value("--algorithm");
        Algorithm algorithm = named == null ? null : Algorithm.named(named).orElse(null);
        if (named != null && algorithm == null) {
            throw new Wrong("--algorithm is to be one of pdq, md5, sha1, sha256.");
        }
        return algorithm;
    }

    private int all(List<Path> files, HashMatch lists) throws IOException {
        boolean left = false;
        for (Path file : files) {
            Loaded loaded = one(file, lists);
            refused |= loaded.refusals().count() > 0;
            if (asked.has("--whole") && file.equals(files.getLast())) {
                loaded = whole(loaded, lists);
                left = loaded.leftStanding();
            }
            tell(String.valueOf(file.getFileName()), loaded);
        }
        return refused || left ? Around.SOMETHING : Around.NOTHING;
    }

    private Loaded one(Path file, HashMatch lists) throws IOException {
        boolean watched = around.terminal() && !asked.has("--quiet") && Files.isRegularFile(file);
        try (InputStream in = watched ? new Watched(file, around) : Around.read(file)) {
            // What a list says is remembered for nothing else: it takes a gigabyte for ten million entries.
            return asked.has("--whole")
                    ? lists.load(in, origin, change -> said.add(change.key()))
                    : lists.load(in, origin);
        }
    }

    /** Of a whole list in several files the last one tells what is gone: until then nobody knows. */
    private Loaded whole(Loaded last, HashMatch lists) throws IOException {
        return refused || said.isEmpty() || last.reading().continued()
                ? last.left()
                : last.and(lists.withdrawOthers(origin.list(), said));
    }

    private void tell(String name, Loaded loaded) {
        if (asked.has("--json")) {
            around.say(json(name, loaded));
            return;
        }
        around.say(words(
                "%s: %,d new or changed, %,d as they were, %,d withdrawn, %,d refused.",
                name,
                loaded.applied().put(),
                loaded.applied().unchanged(),
                loaded.applied().withdrawn().size(),
                loaded.refusals().count()));
        if (loaded.leftStanding()) {
            around.say(
                    refused || loaded.reading().continued() || !said.isEmpty()
                            ? "  Not all of the list could be read, so nothing was withdrawn that is not in it."
                            : "  There is no entry in it, so nothing was withdrawn.");
        }
        tellWhy(loaded, around::say);
    }

    /** Why not everything was taken, and where the first was refused; never what stood there. */
    static void tellWhy(Loaded loaded, Consumer<String> line) {
        for (Map.Entry<String, Long> each : loaded.reading().unused().entrySet()) {
            line.accept(words("  %,d hashes are %s, which is not used", each.getValue(), each.getKey()));
        }
        if (loaded.reading().continued()) {
            line.accept("  It is a part: the list says that more pages follow.");
        }
        tellRefused(loaded.refusals(), line);
    }

    static void tellRefused(Refusals refusals, Consumer<String> line) {
        int reasons = 0;
        for (Map.Entry<String, Long> each : refusals.byReason().entrySet()) {
            if (reasons++ < REASONS) {
                line.accept(words("  %,d refused: %s", each.getValue(), each.getKey()));
            }
        }
        List<Refused> first = refusals.first();
        for (Refused each : first.subList(0, Math.min(PLACES, first.size()))) {
            line.accept("  " + each.where() + ": " + each.why());
        }
    }

    private static String json(String name, Loaded loaded) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("list", name);
        map.put("put", loaded.applied().put());
        map.put("unchanged", loaded.applied().unchanged());
        map.put("withdrawn", loaded.applied().withdrawn().size());
        map.put("refused", loaded.refusals().count());
        map.put("reasons", loaded.refusals().byReason());
        map.put("continued", loaded.reading().continued());
        map.put("leftStanding", loaded.leftStanding());
        return JsonWriter.write(map);
    }

    /** Says what a store holds. */
    static int status(List<String> arguments, Around around) throws IOException {
        Asked asked = new Asked(arguments, "--store", "--json");
        try (Shelf shelf = Shelf.kept(asked.path("--store"), around)) {
            Map<String, Long> entries = new TreeMap<>();
            shelf.lists().each(entry -> entries.merge(entry.key().list(), 1L, Long::sum));
            Status status = shelf.lists().status();
            around.say(asked.has("--json") ? json(status, entries) : words(status, entries));
            return Around.NOTHING;
        }
    }

    private static String json(Status status, Map<String, Long> entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("entries", status.entries());
        map.put("lists", entries);
        map.put("pdq", status.pdq());
        map.put("generation", status.generation());
        map.put("since", status.since());
        map.put("bytes", status.bytes());
        map.put("tornBytes", status.tornBytes());
        return JsonWriter.write(map);
    }

    private static String words(Status status, Map<String, Long> entries) {
        StringBuilder words = new StringBuilder(words(
                "%,d entries. Segment %d with %,d different PDQ takes %,d bytes of memory; %,d entries came since.",
                status.entries(), status.generation(), status.pdq(), status.bytes(), status.since()));
        for (Map.Entry<String, Long> each : entries.entrySet()) {
            words.append(words("%n  %s: %,d", Screening.plain(each.getKey()), each.getValue()));
        }
        if (status.tornBytes() > 0) {
            words.append(words(
                    "%n  %,d bytes were being written when the machine stopped. They lie beside the journal and do not count.",
                    status.tornBytes()));
        }
        return words.toString();
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private static String words(String format, Object... figures) {
        return String.format(Locale.ROOT, format, figures);
    }
}
