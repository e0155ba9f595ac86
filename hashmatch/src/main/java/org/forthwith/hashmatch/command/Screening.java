package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Mode;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.store.Settings;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Pdq;
import org.jspecify.annotations.Nullable;

/** Screens a stream of uploads: many at once while they come fast, each at once while they do not. */
final class Screening {

    private static final int AT_ONCE = 1_024;
    private static final int MOST_BAD_TOLD = 100;

    private final HashMatch lists;
    private final Settings settings;
    private final boolean json;
    private final Around around;
    private final List<Uploads.Line.Good> waiting = new ArrayList<>();
    private long uploads;
    private long matched;
    private long tooPlain;
    private long bad;

    private Screening(HashMatch lists, Settings settings, boolean json, Around around) {
        this.lists = lists;
        this.settings = settings;
        this.json = json;
        this.around = around;
    }

    static int run(Asked asked, Around around) throws IOException {
        if (asked.words().size() > 1) {
            throw new Wrong("One file of uploads, or none.");
        }
        String file = asked.words().isEmpty() ? "-" : asked.words().getFirst();
        UploadHashes hashes = new UploadHashes(otherwise(asked));
        Settings settings = settings(asked);
        try (InputStream in = file.equals("-") ? around.in() : Files.newInputStream(Path.of(file));
                Shelf shelf = Shelf.of(asked, around)) {
            Screening screening = new Screening(shelf.lists(), settings, asked.has("--json"), around);
            screening.all(new Uploads(in, hashes));
            return screening.end(around.terminal() && !asked.has("--quiet"), shelf.refused());
        }
    }

    static @Nullable Algorithm otherwise(Asked asked) {
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

    private void all(Uploads stream) throws IOException {
        for (Uploads.Line line = stream.next(); line != null; line = stream.next()) {
            switch (line) {
                case Uploads.Line.Good good -> waiting.add(good);
                case Uploads.Line.Bad wrong -> tell(wrong);
            }
            if (waiting.size() == AT_ONCE || stream.waits()) {
                screen();
            }
        }
        screen();
    }

    private void tell(Uploads.Line.Bad wrong) {
        bad++;
        if (bad <= MOST_BAD_TOLD) {
            around.note("line " + wrong.number() + ": " + wrong.why());
        }
    }

    private void screen() throws IOException {
        List<Upload> asked = waiting.stream().map(Uploads.Line.Good::upload).toList();
        List<Screened> answers = lists.screen(asked, settings);
        for (int at = 0; at < answers.size(); at++) {
            tell(answers.get(at), waiting.get(at).number());
        }
        uploads += waiting.size();
        waiting.clear();
        if (around.out().checkError()) {
            throw new IOException("What matched could not be written.");
        }
    }

    private void tell(Screened screened, long line) {
        for (Match match : screened.matches()) {
            around.out()
                    .print((json
                                    ? MatchWords.json(screened.reference(), match)
                                    : MatchWords.line(screened.reference(), match))
                            + "\n");
        }
        matched += screened.matched() ? 1 : 0;
        tooPlain += screened.tooPlain() ? 1 : 0;
        if (screened.more() > 0) {
            around.note("line " + line + ": " + screened.more() + " further matches are not told");
        }
    }

    /** That something matched is said whatever else went wrong; that nothing did only when every line was read, of the uploads and of a list that has some. */
    private int end(boolean watched, long refused) {
        boolean empty = lists.status().entries() == 0;
        if (empty) {
            around.note("The lists have no entries, so nothing could match.");
        }
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
        boolean whole = bad == 0 && refused == 0 && !empty;
        return matched > 0 ? Code.SOMETHING : whole ? Code.NOTHING : Code.WRONG;
    }
}
