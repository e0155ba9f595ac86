package org.forthwith.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.app.Replaying;
import org.forthwith.desk.replay.CandidateRules;
import org.forthwith.desk.replay.ReplayCsv;
import org.forthwith.desk.replay.ReplayJson;
import org.forthwith.desk.replay.Trial;
import org.forthwith.oversight.Period;
import org.forthwith.oversight.Replay;
import org.forthwith.risk.RuleTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code forthwith replay}: what another rule set would have said of the past. It changes nothing. */
@Command(
        name = "replay",
        header = {
            "Examples:",
            "  forthwith replay --rules draft.dmn --from 2025-01-01 --to 2026-01-01",
            "  forthwith replay --rules active --from 2025-01-01 --to 2026-01-01     finds 0 differences",
            "  forthwith replay --rules draft.dmn --from 2025-01-01 --to 2026-01-01 --json - | jq .loads",
            "  forthwith replay --rules draft.dmn --from 2025-01-01 --to 2026-01-01 --csv changed.csv",
            ""
        },
        description =
                "Runs a rule set over the cases of a period, from what was known at the time, and tells of which it would have said something else,"
                        + " and what would have been late. It changes nothing.",
        footer = {"", "Exit codes: 0 done, 1 fault, 2 wrong use, or the file is no rule table."})
public final class ReplayCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--rules",
            required = true,
            paramLabel = "<file or name>",
            description = "A DMN file; active for the rule set in force; shipped for the one that came with the"
                    + " platform; or the name of another.")
    private String rules = "";

    @Option(names = "--from", required = true, paramLabel = "<day>", description = "The first day.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "<day>", description = "The day after the last.")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--json", paramLabel = "<file>", description = "Write everything as JSON; - for standard output.")
    private @Nullable String json;

    @Option(
            names = "--csv",
            paramLabel = "<file>",
            description = "Write the cases that would have been graded otherwise as CSV; - for standard output.")
    private @Nullable String csv;

    @Spec
    private @Nullable CommandSpec spec;

    private final InstantSource clock;
    private final Map<String, String> words;

    public ReplayCommand(InstantSource clock, Map<String, String> words) {
        this.clock = clock;
        this.words = words;
    }

    @Override
    public Integer call() {
        Period period = period();
        if (STANDARD_OUTPUT.equals(json) && STANDARD_OUTPUT.equals(csv)) {
            throw wrong("Only one of --json and --csv can go to standard output.");
        }
        Path file = Path.of(rules);
        boolean named = !Files.isRegularFile(file);
        if (named && rules.endsWith(".dmn")) {
            throw wrong("There is no file called " + rules + ".");
        }
        RuleTable handedIn = named ? null : handedIn(file);
        try (Premises premises = Premises.asTheyAre(words, clock)) {
            RuleTable candidate = handedIn == null ? named(Replaying.candidates(premises.house())) : handedIn;
            tell(run(premises, candidate, period));
        }
        return 0;
    }

    private Period period() {
        if (!from.isBefore(to)) {
            throw wrong("The period must end after it begins: --to names the day after the last.");
        }
        return Trial.period(from, to);
    }

    private RuleTable handedIn(Path file) {
        try {
            String name = file.getFileName().toString();
            return Replaying.handedIn(name.replaceFirst("\\.dmn$", ""), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw wrong("The file " + file + " cannot be read.");
        } catch (IllegalArgumentException no) {
            throw wrong("The file " + file + " is not a rule table: " + no.getMessage() + ".");
        }
    }

    private RuleTable named(CandidateRules candidates) {
        return candidates
                .called(rules)
                .orElseThrow(() -> wrong("There is no file and no rule set called " + rules + "."));
    }

    private static Replay run(Premises premises, RuleTable candidate, Period period) {
        var shown = new Shown();
        try {
            return Replaying.replays(premises.house())
                    .run(candidate, period, premises.house().platform(), shown::upTo);
        } finally {
            shown.end();
        }
    }

    private void tell(Replay replay) {
        if (json != null) {
            write(json, ReplayJson.bytes(replay));
        }
        if (csv != null) {
            write(csv, ReplayCsv.bytes(replay));
        }
        boolean taken = STANDARD_OUTPUT.equals(json) || STANDARD_OUTPUT.equals(csv);
        PrintWriter where =
                taken ? spec().commandLine().getErr() : spec().commandLine().getOut();
        where.println(ReplayWords.of(replay, from, to));
        where.flush();
    }

    private void write(String where, byte[] bytes) {
        if (STANDARD_OUTPUT.equals(where)) {
            PrintWriter out = spec().commandLine().getOut();
            out.print(new String(bytes, StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(where)))) {
            out.write(bytes);
        } catch (IOException unwritable) {
            throw new Fault("The file " + where + " cannot be written.");
        }
    }

    private ParameterException wrong(String because) {
        return new ParameterException(spec().commandLine(), because);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    /** How far the reading has come. */
    private static final class Shown {

        private @Nullable Progress progress;
        private int shown;

        void upTo(int stories, int of) {
            progress = progress == null ? new Progress(of) : progress;
            for (; shown < stories; shown++) {
                progress.step();
            }
        }

        void end() {
            if (progress != null) {
                progress.end();
            }
        }
    }
}
