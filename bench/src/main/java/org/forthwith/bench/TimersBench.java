package org.forthwith.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Many clocks that reach a rung in the same instant among very many that do not: three times, and in the middle of the third the machine dies. */
@Command(
        name = "timers",
        description =
                "Has a machine warn of many clocks at one instant, again once it is warm, and a third time until it is killed half"
                        + " way and another one finishes.",
        mixinStandardHelpOptions = true)
final class TimersBench implements Callable<Integer> {

    /** A Monday, so that nothing is decided by a day off. The first rung of the acknowledgement is reached two hours later. */
    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");

    private static final Duration RUNG = Duration.ofHours(2);
    private static final Duration LEAD = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration A_MOMENT = Duration.ofMillis(50);
    private static final int TIMES = 3;

    @Option(names = "--timers", description = "Clocks that reach a rung at one instant (${DEFAULT-VALUE}).")
    private int timers = 10_000;

    @Option(names = "--among", description = "Open duties in all (${DEFAULT-VALUE}).")
    private int among = 1_000_000;

    @Option(names = "--apart", description = "Seconds between one time and the next (${DEFAULT-VALUE}).")
    private int apart = 60;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Ground ground = Ground.open()) {
            new Intake(ground).cases(TIMES * timers, number -> received(number / timers));
            long duties = new Ballast(ground).fill(among);
            say("%,d clocks reach a rung at one instant, among %,d open duties", timers, duties);
            return run(ground);
        }
    }

    private int run(Ground ground) {
        Duration ahead = Duration.between(InstantSource.system().instant(), due(0).minus(LEAD));
        Machine machine = Machine.start(ground, ahead);
        untilLeft(ground, 0, 0);
        int faults = report("just started", ground, 0);
        untilLeft(ground, 1, 0);
        faults += report("warm", ground, 1);
        untilLeft(ground, 2, timers / 2);
        machine.kill();
        Machine other = Machine.start(ground, ahead);
        try (other) {
            untilLeft(ground, 2, 0);
        }
        return faults + report("killed half way, another one started", ground, 2);
    }

    private Instant received(int time) {
        return RECEIVED.plusSeconds((long) apart * time);
    }

    private Instant due(int time) {
        return received(time).plus(RUNG);
    }

    /** Waits until no more than so many are left, or until nobody would wait any longer. */
    private void untilLeft(Ground ground, int time, int least) {
        Instant until = InstantSource.system().instant().plus(PATIENCE);
        while (new Rungs(ground).left(due(time), due(time)) > least
                && InstantSource.system().instant().isBefore(until)) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }

    private int report(String what, Ground ground, int time) {
        var rungs = new Rungs(ground);
        Took late = rungs.late(due(time), due(time));
        long lost = rungs.left(due(time), due(time));
        long twice = rungs.twice();
        say("%s: %s; %d lost, %d twice", what, Rungs.words(late), lost, twice);
        return lost == 0 && twice == 0 && late.each().length == timers ? 0 : 1;
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}
