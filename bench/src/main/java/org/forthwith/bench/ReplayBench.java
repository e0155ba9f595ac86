package org.forthwith.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.app.Replaying;
import org.forthwith.oversight.Period;
import org.forthwith.oversight.Replay;
import org.forthwith.risk.Grading;
import org.forthwith.risk.table.DmnRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A rule set tried on a year of cases, beside as many decisions of the bare engine. */
@Command(
        name = "replay",
        description = "Fills a year of the ledger with cases, and tries the rules on it by which they were graded.",
        mixinStandardHelpOptions = true)
final class ReplayBench implements Callable<Integer> {

    private static final int THREADS = 2;

    @Option(names = "--cases", description = "How many cases (${DEFAULT-VALUE}).")
    private int cases = 100_000;

    @Option(names = "--runs", description = "How often each is measured (${DEFAULT-VALUE}).")
    private int runs = 2;

    @Option(names = "--seed", description = "Another seed invents other cases (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Stand stand = Stand.open()) {
            var year = new PastYear(stand.house(), stand.app(), new Grading(DmnRules.shipped()), seed, cases);
            long began = System.nanoTime();
            long entries = year.fill();
            Stream.of("ledger_entry", "ledger_payload")
                    .forEach(table -> stand.owner().execute("vacuum (analyze) " + table));
            say("%,d cases with %,d entries, filled in %.0f s", cases, entries, seconds(began));
            var bare = BareRules.shipped();
            for (int run = 0; run < runs; run++) {
                double replayed = replay(stand);
                double decided = decide(bare, year);
                say("ratio    %.2f of the bare engine's rate", decided / replayed);
            }
        }
        return 0;
    }

    /** By rules that remember nothing yet. Gives the seconds. */
    private double replay(Stand stand) {
        var candidate = DmnRules.shipped();
        var period = new Period(PastYear.BEGINS, PastYear.ENDS);
        Effort before = stand.effort();
        long began = System.nanoTime();
        Replay replay = Replaying.replays(stand.house())
                .run(candidate, period, stand.house().platform(), (stories, of) -> {});
        double took = seconds(began);
        check(replay);
        say(
                "replay   %.1f s for %,d cases: %,.0f cases and %,.0f decisions a second",
                took, replay.cases(), replay.cases() / took, replay.moments() / took);
        say("         %s of processor time a case", stand.effort().since(before, cases));
        return took;
    }

    private void check(Replay replay) {
        if (replay.cases() != cases || !replay.changes().isEmpty()) {
            throw new IllegalStateException("the rules differ from themselves in "
                    + replay.changes().size() + " of " + replay.cases() + " cases: "
                    + replay.changes().stream().limit(3).toList());
        }
    }

    /** As many decisions with the same answers, by the engine alone. Gives the seconds. */
    private double decide(BareRules bare, PastYear year) {
        long began = System.nanoTime();
        Took took = Crew.inTurn(
                IntStream.range(0, THREADS).boxed().toList(),
                IntStream.range(0, cases).boxed().toList(),
                (thread, number) -> decide(bare, year, number));
        double all = seconds(began);
        say(
                "bare     %.1f s for as many decisions of the engine: %,.0f a second",
                all, took.aSecond() * PastCase.GRADINGS);
        return all;
    }

    private static void decide(BareRules bare, PastYear year, int number) {
        for (int grading = 0; grading < PastCase.GRADINGS; grading++) {
            bare.run(year.one(number).answers(grading, year.received(number)));
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}
