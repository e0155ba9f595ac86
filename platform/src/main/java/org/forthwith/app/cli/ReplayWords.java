package org.forthwith.app.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.forthwith.desk.replay.ReplayJson;
import org.forthwith.oversight.Deadline;
import org.forthwith.oversight.Replay;

/** A replay in a few sentences. */
final class ReplayWords {

    private ReplayWords() {}

    static String of(Replay replay, LocalDate from, LocalDate to) {
        return String.join(
                System.lineSeparator(),
                replay.ruleSet() + " from " + from + " up to " + to + ": " + number(replay.cases(), "case")
                        + ", looked at " + number(replay.moments(), "time") + ".",
                differences(replay),
                deadlines(replay),
                "SHA-256 of the result as JSON: " + ReplayJson.digest(replay));
    }

    private static String differences(Replay replay) {
        int all = replay.changes().size();
        return number(all, "difference")
                + (all == 0 ? "." : ": " + replay.raised() + " stricter, " + replay.lowered() + " milder.");
    }

    private static String deadlines(Replay replay) {
        long already = replay.changes().stream()
                .flatMap(change -> change.deadlines().stream())
                .filter(Deadline::lateAlready)
                .count();
        return number(replay.missed(), "deadline") + " more would have been late at the pace that was kept, besides "
                + already + " of these cases late already.";
    }

    private static String number(long number, String what) {
        return String.format(Locale.ROOT, "%,d", number) + " " + what + (number == 1 ? "" : "s");
    }
}
