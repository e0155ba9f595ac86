package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthwith.hashmatch.json.JsonWriter;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Mode;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.store.Settings;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.NotAHash;
import org.forthwith.hashmatch.value.Pdq;
import org.jspecify.annotations.Nullable;

/** Screens a stream of uploads: many at once while they come fast, each at once while they do not. */
final class Screening {

    private static final int AT_ONCE = 1_024;
    private static final int MOST_BAD_TOLD = 100;

    private final Shelf shelf;
    private final Settings settings;
    private final boolean json;
    private final Around around;
    private final List<Upload> waiting = new ArrayList<>();
    private final long[] numbers = new long[AT_ONCE];
    private long uploads;
    private long matched;
    private long tooPlain;
    private long bad;

    private Screening(Shelf shelf, Settings settings, boolean json, Around around) {
        this.shelf = shelf;
        this.settings = settings;
        this.json = json;
        this.around = around;
    }

    static int run(List<String> arguments, Around around) throws IOException {
        Asked asked = new Asked(arguments, "--store --list --threshold --mode", "--even --pdq --sha256 --json --quiet");
        if (asked.words().size() > 1) {
            throw new Wrong("One file of uploads, or none.");
        }
        String file = asked.words().isEmpty() ? "-" : asked.words().getFirst();
        Algorithm otherwise = otherwise(asked);
        Settings settings = settings(asked);
        try (InputStream in = file.equals("-") ? around.in() : Around.read(Path.of(file));
                Shelf shelf = Shelf.of(asked, otherwise, around)) {
            Screening screening = new Screening(shelf, settings, asked.has("--json"), around);
            return screening.all(new Uploads(in, otherwise), around.terminal() && !asked.has("--quiet"));
        }
    }

    private static @Nullable Algorithm otherwise(Asked asked) {
        if (asked.has("--pdq") && asked.has("--sha256")) {
            throw new Wrong("64 digits are --pdq or --sha256, not both.");
        }
        return asked.has("--pdq") ? Algorithm.PDQ : asked.has("--sha256") ? Algorithm.SHA256 : null;
    }

    static Settings settings(Asked asked) {
        boolean even = asked.has("--even");
        Mode mode = asked.oneOf("--mode", even ? Mode.BEST : Mode.ALL);
        if (even && mode == Mode.ALL) {
            throw new Wrong("--even tells the nearest, so --mode is best or any then.");
        }
        return new Settings(asked.number("--threshold", Pdq.ALIKE, 256), mode, even);
    }

    private int all(Uploads stream, boolean watched) throws IOException {
        try {
            while (takesNext(stream)) {
                if (waiting.size() == AT_ONCE || stream.waits()) {
                    screen();
                }
            }
            screen();
            return end(watched);
        } catch (IOException | RuntimeException | Error fault) {
            if (matched == 0) {
                throw fault;
            }
            around.told(fault);
            return Around.SOMETHING;
        }
    }

    /** False at the end. */
    private boolean takesNext(Uploads stream) throws IOException {
        try {
            Upload upload = stream.next();
            if (upload == null) {
                return false;
            }
            numbers[waiting.size()] = stream.number();
            waiting.add(upload);
        } catch (NotAHash wrong) {
            bad++;
            if (bad <= MOST_BAD_TOLD) {
                around.note("line " + stream.number() + ": " + wrong.getMessage());
            }
        }
        return true;
    }

    private void screen() throws IOException {
        List<Screened> answers = shelf.lists().screen(waiting, settings);
        for (int at = 0; at < answers.size(); at++) {
            tell(answers.get(at), numbers[at]);
        }
        uploads += waiting.size();
        waiting.clear();
        if (around.out().checkError()) {
            throw new IOException("What matched could not be written.");
        }
    }

    private void tell(Screened screened, long line) {
        for (Match match : screened.matches()) {
            String told = json ? json(screened.reference(), match) : line(screened.reference(), match);
            around.out().print(told + "\n");
        }
        matched += screened.matched() ? 1 : 0;
        tooPlain += screened.tooPlain() ? 1 : 0;
        if (screened.more() > 0) {
            around.note("line " + line + ": " + screened.more() + " further matches are not told");
        }
    }

    private static String line(String reference, Match match) {
        Entry entry = match.entry();
        return String.join(
                "\t",
                plain(reference),
                match.asked().algorithm().written(),
                Integer.toString(match.distance()),
                plain(entry.key().list()),
                plain(entry.key().key()),
                plain(entry.code()));
    }

    /** What a terminal or a table would heed in a value is a blank instead. */
    static String plain(String value) {
        return value.replaceAll("[\\p{Cc}\\p{Cf}\u2028\u2029]", " ");
    }

    private static String json(String reference, Match match) {
        Entry entry = match.entry();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reference", reference);
        map.put("algorithm", match.asked().algorithm().written());
        map.put("distance", match.distance());
        map.put("list", entry.key().list());
        map.put("key", entry.key().key());
        map.put("version", entry.version());
        map.put("code", entry.code());
        if (entry.added() != null) {
            map.put("added", entry.added());
        }
        map.put("asked", match.asked().hex());
        map.put("listed", match.listed().hex());
        return JsonWriter.write(map);
    }

    /** That something matched is said whatever else went wrong; that nothing did only when every line and all of the lists were read. */
    private int end(boolean watched) {
        if (bad > MOST_BAD_TOLD) {
            around.note(bad + " lines could not be read; the first " + MOST_BAD_TOLD + " are named above.");
        }
        if (tooPlain > 0) {
            around.note("The PDQ of " + tooPlain + " uploads were not searched for: their quality is under 50.");
        }
        if (watched) {
            around.note(
                    String.format(Locale.ROOT, "%,d uploads, %,d matched, %,d lines not read.", uploads, matched, bad));
        }
        if (matched == 0 && shelf.isPartOnly()) {
            around.note("Nothing matched, but not all of the lists could be read.");
        }
        return matched > 0 ? Around.SOMETHING : bad > 0 || shelf.isPartOnly() ? Around.WRONG : Around.NOTHING;
    }
}
