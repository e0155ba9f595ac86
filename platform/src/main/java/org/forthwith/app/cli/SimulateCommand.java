package org.forthwith.app.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.forthwith.app.simulate.Doors;
import org.forthwith.app.simulate.Scale;
import org.forthwith.app.simulate.Simulation;
import org.forthwith.app.simulate.Simulation.Play;
import org.forthwith.app.simulate.Simulation.Played;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code forthwith simulate}: plays invented years in memory and looks after every step whether what must hold does. It needs no data directory. */
@Command(
        name = "simulate",
        header = {
            "Examples:",
            "  forthwith simulate --seed 1 --year                 a national year: 43 forces, 100,000 reports",
            "  forthwith simulate --seeds 200                     200 small worlds, each with faults of its own",
            "  forthwith simulate --seed 4711 --days 60 --referrals 900",
            "  forthwith simulate --seed 1 --json | jq .events    for other programs",
            ""
        },
        description =
                "Plays years of invented cases in memory, with people who forget, messages that get lost and machines that fail, and looks after"
                        + " every step whether what must always hold does. What fails is told with the command that plays it again.",
        footer = {"", "Exit codes: 0 everything held, 1 something did not, or fault, 2 wrong use."})
public final class SimulateCommand implements Callable<Integer> {

    private static final int DAYS = 60;
    private static final int REFERRALS = 150;

    @Option(names = "--seed", paramLabel = "<number>", description = "What chance begins with; 1 when nothing is said.")
    private long seed = 1;

    @Option(
            names = "--seeds",
            paramLabel = "<count>",
            description = "How many seeds are played, beginning with --seed.")
    private int seeds = 1;

    @Option(names = "--year", description = "A national year for each seed: 43 forces, 365 days, 100,000 reports.")
    private boolean year;

    @Option(names = "--days", paramLabel = "<count>", description = "How many days; 60 when nothing is said.")
    private @Nullable Integer days;

    @Option(names = "--referrals", paramLabel = "<count>", description = "How many reports; 150 when nothing is said.")
    private @Nullable Integer referrals;

    @Option(names = "--world", paramLabel = "<number>", description = "Play only this one of the worlds of the seed.")
    private @Nullable Integer world;

    @Option(names = "--until", paramLabel = "<step>", description = "Stop each world after so many steps.")
    private @Nullable Long until;

    @Option(names = "--json", description = "Print one JSON object a seed.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final InstantSource clock;

    public SimulateCommand(InstantSource clock) {
        this.clock = clock;
    }

    // [impl->req~simulate-is-a-command~1]
    @Override
    public Integer call() {
        List<Play> plays = plays();
        Progress progress = new Progress(plays.stream().mapToInt(Play::worlds).sum());
        Simulation simulation = new Simulation(
                clock, Doors.plain(), Math.max(1, Runtime.getRuntime().availableProcessors()));
        AtomicBoolean held = new AtomicBoolean(true);
        AtomicLong since = new AtomicLong(clock.millis());
        simulation.play(plays, number -> progress.step(), played -> {
            progress.end();
            long now = clock.millis();
            tell(played, now - since.getAndSet(now));
            held.compareAndSet(true, played.held());
        });
        return held.get() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Play> plays() {
        List<Play> plays = new ArrayList<>();
        if (seeds < 1) {
            throw wrong("--seeds is at least 1.");
        }
        for (int number = 0; number < seeds; number++) {
            plays.add(play(seed + number));
        }
        return plays;
    }

    private Play play(long one) {
        Play play = new Play(
                one,
                scale(one),
                world == null ? OptionalInt.empty() : OptionalInt.of(world),
                until == null ? Long.MAX_VALUE : until);
        if (world != null && !play.scale().numbers().contains(world)) {
            throw wrong(
                    "A simulation of this size has the worlds " + play.scale().numbers() + ".");
        }
        return play;
    }

    private Scale scale(long one) {
        if (year && (days != null || referrals != null)) {
            throw wrong("A year has its days and reports: say --year, or --days and --referrals.");
        }
        if (year) {
            return Scale.nationalYear();
        }
        int length = days == null ? DAYS : days;
        int reports = referrals == null ? REFERRALS : referrals;
        if (length < 1 || reports < 1) {
            throw wrong("--days and --referrals are at least 1.");
        }
        return Scale.shorter(one, length, reports);
    }

    private void tell(Played played, long milliseconds) {
        PrintWriter out = spec().commandLine().getOut();
        out.println(json ? SimulationJson.of(played, milliseconds) : SimulationWords.of(played, milliseconds));
        out.flush();
    }

    private ParameterException wrong(String because) {
        return new ParameterException(spec().commandLine(), because);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
