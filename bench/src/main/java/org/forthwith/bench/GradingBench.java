package org.forthwith.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Fact;
import org.forthwith.risk.Facts;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Question;
import org.forthwith.risk.table.DmnRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Grades with explanation, beside the decision engine running the same table over the same answers, in one thread. */
@Command(
        name = "grading",
        description = "Grades cases that all differ, with explanation, in turns with the bare decision engine.",
        mixinStandardHelpOptions = true)
final class GradingBench implements Callable<Integer> {

    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration OPEN = Duration.ofHours(2);

    @Option(names = "--rounds", description = "How many turns (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--cases", description = "How many cases each turn (${DEFAULT-VALUE}).")
    private int cases = 30_000;

    @Option(names = "--seed", description = "Another seed makes other cases (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var bare = BareRules.shipped();
        var grading = new Grading(DmnRules.shipped());
        var random = new Random(seed);
        turn(drawn(random), bare, grading);
        var withReasons = new double[rounds];
        var alone = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double[] rates = turn(drawn(random), bare, grading);
            withReasons[round] = rates[0];
            alone[round] = rates[1];
        }
        say("graded   %8.0f a second, each with its explanation", Took.median(withReasons));
        say("bare     %8.0f a second by the decision engine alone", Took.median(alone));
        say("ratio    %8.2f", Took.median(withReasons) / Took.median(alone));
        var known = facts(drawn(random).subList(0, Math.min(100, cases)));
        say("again    %8.0f a second among a hundred cases that keep coming", again(known, grading));
        say("changes  %8.0f a second: what would change the grade", rate(known, facts -> changes(grading, facts)));
        return 0;
    }

    /** Gradings with explanation a second, and evaluations by the bare engine a second, over the same cases. */
    private double[] turn(List<Map<Question, Answer>> drawn, BareRules bare, Grading grading) {
        double graded = rate(facts(drawn), facts -> grade(grading, facts));
        double alone = rate(drawn, bare::run);
        say("graded   %8.0f   bare %8.0f", graded, alone);
        return new double[] {graded, alone};
    }

    private double again(List<Facts> known, Grading grading) {
        var many = new ArrayList<Facts>();
        while (many.size() < cases) {
            many.addAll(known);
        }
        return rate(many, facts -> grade(grading, facts));
    }

    private static void grade(Grading grading, Facts facts) {
        var proposal = grading.propose(facts, RECEIVED, RECEIVED.plus(OPEN));
        if (proposal.explanation().sentence().isEmpty()) {
            throw new IllegalStateException("a grade without a reason");
        }
    }

    private static void changes(Grading grading, Facts facts) {
        var changes = grading.changes(facts, RECEIVED, RECEIVED.plus(OPEN));
        if (changes.raising().isEmpty() && changes.lowering().isEmpty()) {
            throw new IllegalStateException("a grade that nothing changes");
        }
    }

    private static <T> double rate(List<T> jobs, Consumer<T> job) {
        long began = System.nanoTime();
        jobs.forEach(job);
        return jobs.size() * 1e9 / (System.nanoTime() - began);
    }

    private List<Map<Question, Answer>> drawn(Random random) {
        return Stream.generate(() -> answers(random)).distinct().limit(cases).toList();
    }

    private static Map<Question, Answer> answers(Random random) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        for (Question question : Question.values()) {
            answers.put(question, List.of(Answer.values()).get(random.nextInt(3)));
        }
        return answers;
    }

    private static List<Facts> facts(List<Map<Question, Answer>> drawn) {
        return drawn.stream().map(GradingBench::facts).toList();
    }

    private static Facts facts(Map<Question, Answer> answers) {
        return Facts.of(answers.entrySet().stream()
                .filter(entry -> entry.getValue() != Answer.UNKNOWN)
                .map(entry ->
                        new Fact(entry.getKey(), entry.getValue(), "PND", RECEIVED, "record 17", "bench", "ASSESSOR"))
                .toArray(Fact[]::new));
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}
