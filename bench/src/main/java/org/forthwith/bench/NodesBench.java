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

/** Two machines on one database while clocks reach their rungs one after the other: one machine stands still for a while, later the other dies. */
@Command(
        name = "nodes",
        description =
                "Has two machines warn of clocks one after the other; one is stopped for a while, then the other is killed.",
        mixinStandardHelpOptions = true)
final class NodesBench implements Callable<Integer> {

    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration RUNG = Duration.ofHours(2);
    private static final Duration LEAD = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final Duration LATEST = Duration.ofSeconds(60);
    private static final int FIFTH = 5;

    @Option(names = "--crossings", description = "Clocks that reach a rung (${DEFAULT-VALUE}).")
    private int crossings = 1_000;

    @Option(names = "--pause", description = "Seconds for which one machine stands still (${DEFAULT-VALUE}).")
    private int pause = 300;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Ground ground = Ground.open()) {
            new Intake(ground).cases(crossings, this::received);
            say(
                    "%,d clocks reach a rung within %d s; two machines, one stands still for %d s, then the other is killed",
                    crossings, whole().toSeconds(), pause);
            return run(ground);
        }
    }

    /** Three fifths of the whole time one machine stands still, with a fifth before it and a fifth after it. */
    private Duration whole() {
        return Duration.ofSeconds(pause).multipliedBy(FIFTH).dividedBy(3);
    }

    private Instant received(int number) {
        return RECEIVED.plus(whole().multipliedBy(number).dividedBy(crossings));
    }

    private int run(Ground ground) {
        Instant begins = InstantSource.system().instant().plus(LEAD);
        Duration ahead = Duration.between(begins, RECEIVED.plus(RUNG));
        Duration fifth = whole().dividedBy(FIFTH);
        Machine still = Machine.start(ground, ahead);
        Machine dying = Machine.start(ground, ahead);
        try (still) {
            waitUntil(begins.plus(fifth));
            still.pause();
            waitUntil(begins.plus(fifth).plusSeconds(pause));
            still.goOn();
            waitUntil(begins.plus(fifth).plusSeconds(pause).plus(fifth.dividedBy(2)));
            dying.kill();
            waitUntil(begins.plus(whole()));
            untilNoneIsLeft(ground);
        }
        return report(ground);
    }

    private void untilNoneIsLeft(Ground ground) {
        Instant until = InstantSource.system().instant().plus(PATIENCE);
        while (left(ground) > 0 && InstantSource.system().instant().isBefore(until)) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }

    private long left(Ground ground) {
        return new Rungs(ground)
                .left(RECEIVED.plus(RUNG), received(crossings - 1).plus(RUNG));
    }

    private int report(Ground ground) {
        var rungs = new Rungs(ground);
        Took late = rungs.late(RECEIVED.plus(RUNG), received(crossings - 1).plus(RUNG));
        long twice = rungs.twice();
        say("%s; %d lost, %d twice", Rungs.words(late), left(ground), twice);
        boolean inTime = late.percentile(1) <= LATEST.toMillis();
        return left(ground) == 0 && twice == 0 && late.each().length == crossings && inTime ? 0 : 1;
    }

    private static void waitUntil(Instant then) {
        while (InstantSource.system().instant().isBefore(then)) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}
