package org.forthwith.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthwith.calendar.BankHolidays;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Jurisdiction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** By when the same stages are due for us and for TASKANA, and how long each takes to say so, in one thread. */
@Command(
        name = "clocks",
        description = "Works out due times of stages that begin over ten years, in turns with TASKANA's calculator.",
        mixinStandardHelpOptions = true)
final class ClocksBench implements Callable<Integer> {

    private static final Jurisdiction WHERE = Jurisdiction.ENGLAND_AND_WALES;
    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int WARM_UP = 5;

    /** Those that the catalogue gives. */
    private static final List<Limit> WORKING =
            limits("1 working day", "3 working days", "15 working days", "45 working days");

    private static final List<Limit> ELAPSED = limits("1 hour", "24 hours", "7 days", "28 days");

    private final Calendars calendars = new Calendars(BankHolidayTable.read(), Forces.load());

    @Option(names = "--starts", description = "How many stages begin (${DEFAULT-VALUE}).")
    private int starts = 10_000;

    @Option(names = "--rounds", description = "How many turns (${DEFAULT-VALUE}).")
    private int rounds = 11;

    @Option(names = "--seed", description = "Another seed makes other starts (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var taskana = Taskana.told(calendars.holidays(WHERE).days());
        say("seed     %8d", seed);
        compare("in working days", drawn(WORKING), taskana);
        compare("in elapsed time", drawn(ELAPSED), taskana);
        return 0;
    }

    private void compare(String kind, List<StageStart> stages, Taskana taskana) {
        say("%d starts over ten years, each with a limit %s", stages.size(), kind);
        agreement(stages, taskana).forEach((apart, number) -> say("  %8d %s", number, apart.words()));
        for (int turn = 0; turn < WARM_UP; turn++) {
            each(stages, this::due);
            each(stages, taskana::due);
        }
        var ours = new double[rounds];
        var theirs = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ours[round] = each(stages, this::due);
            theirs[round] = each(stages, taskana::due);
        }
        say("  ours     %8.0f ns a start", Took.median(ours));
        say("  TASKANA  %8.0f ns a start", Took.median(theirs));
        say("  ratio    %8.3f of its time is ours", Took.median(ours) / Took.median(theirs));
    }

    private Instant due(StageStart start) {
        return calendar(start).due(start.at(), start.limit());
    }

    /** As it was known on the day of the start. */
    private CivilCalendar calendar(StageStart start) {
        return calendars.of(WHERE, CivilCalendar.day(start.at()));
    }

    private Map<Apart, Integer> agreement(List<StageStart> stages, Taskana taskana) {
        BankHolidays all = calendars.holidays(WHERE);
        var numbers = new EnumMap<Apart, Integer>(Apart.class);
        for (StageStart start : stages) {
            numbers.merge(Apart.why(start, due(start), taskana.due(start), calendar(start), all), 1, Integer::sum);
        }
        return numbers;
    }

    /** Nanoseconds for each of them. */
    private static double each(List<StageStart> stages, Function<StageStart, Instant> calculator) {
        long seconds = 0;
        long began = System.nanoTime();
        for (StageStart start : stages) {
            seconds += calculator.apply(start).getEpochSecond();
        }
        double took = (double) (System.nanoTime() - began) / stages.size();
        if (seconds < stages.size() * FIRST.getEpochSecond()) {
            throw new IllegalStateException("due before anything began");
        }
        return took;
    }

    private List<StageStart> drawn(List<Limit> limits) {
        var random = new Random(seed);
        long span = Duration.between(FIRST, LAST).toSeconds();
        return Stream.generate(() -> new StageStart(
                        FIRST.plusSeconds(random.nextLong(span)), limits.get(random.nextInt(limits.size()))))
                .limit(starts)
                .toList();
    }

    private static List<Limit> limits(String... words) {
        return Stream.of(words).map(Limit::parse).toList();
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}
