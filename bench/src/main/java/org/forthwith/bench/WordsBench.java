package org.forthwith.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.forthwith.linkage.text.JaroWinkler;
import org.forthwith.linkage.text.Levenshtein;
import org.forthwith.linkage.text.Osa;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many pairs of names a processor compares in a second, in one thread: ours, those of DuckDB, that of commons-text. */
@Command(
        name = "words",
        description = "Compares pairs of surnames, beside DuckDB and commons-text, in one thread.",
        mixinStandardHelpOptions = true)
final class WordsBench implements Callable<Integer> {

    private static final String[] SYLLABLES = {
        "smi", "th", "jo", "nes", "wil", "son", "tay", "lor", "bro", "wn", "da", "vi", "es", "ev", "ans", "rob", "ert",
        "hugh", "ma", "cken", "zie"
    };
    private static final int NAMES = 60_000;

    @Option(names = "--pairs", description = "How many pairs (${DEFAULT-VALUE}).")
    private int pairs = 10_000_000;

    @Option(names = "--rounds", description = "How many turns (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var chance = new Random(1);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < NAMES; at++) {
            names.add(name(chance));
        }
        int[] left =
                IntStream.generate(() -> chance.nextInt(NAMES)).limit(pairs).toArray();
        int[] right =
                IntStream.generate(() -> chance.nextInt(NAMES)).limit(pairs).toArray();
        var jaroWinkler = new JaroWinkler();
        var levenshtein = new Levenshtein();
        var osa = new Osa();
        var commons = new JaroWinklerSimilarity();
        boolean same = true;
        try (Duck duck = new Duck(1)) {
            load(duck, names, left, right);
            double ours = ours("Jaro-Winkler, ours", names, left, right, jaroWinkler::similarity);
            double theirs = theirs("Jaro-Winkler, DuckDB", duck, "jaro_winkler_similarity");
            double others = ours("Jaro-Winkler, commons-text", names, left, right, commons::apply);
            say("  ratio to DuckDB %.2f, to commons-text %.1f", ours / theirs, ours / others);
            same &= agree(duck, "jaro_winkler_similarity", names, left, right, jaroWinkler::similarity);
            double plain = ours("Levenshtein, ours", names, left, right, levenshtein::distance);
            say("  ratio to DuckDB %.2f", plain / theirs("Levenshtein, DuckDB", duck, "levenshtein"));
            same &= agree(duck, "levenshtein", names, left, right, levenshtein::distance);
            double swaps = ours("Damerau (alignment), ours", names, left, right, osa::distance);
            say("  ratio to DuckDB %.2f", swaps / theirs("Damerau, DuckDB", duck, "damerau_levenshtein"));
        }
        return same ? 0 : 1;
    }

    private static String name(Random chance) {
        var name = new StringBuilder();
        for (int syllables = 2 + chance.nextInt(3); syllables > 0; syllables--) {
            name.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    private static void load(Duck duck, List<String> names, int[] left, int[] right) {
        duck.run("CREATE TABLE pairs (l VARCHAR, r VARCHAR)");
        duck.append("pairs", appender -> {
            for (int at = 0; at < left.length; at++) {
                appender.beginRow();
                appender.append(names.get(left[at]));
                appender.append(names.get(right[at]));
                appender.endRow();
            }
        });
    }

    /** Pairs a processor second, the middle of the rounds. */
    private double ours(
            String what, List<String> names, int[] left, int[] right, ToDoubleBiFunction<String, String> way) {
        return middle(what, () -> sum(names, left, right, way));
    }

    private static double sum(List<String> names, int[] left, int[] right, ToDoubleBiFunction<String, String> way) {
        double sum = 0;
        for (int at = 0; at < left.length; at++) {
            sum += way.applyAsDouble(names.get(left[at]), names.get(right[at]));
        }
        return sum;
    }

    private double theirs(String what, Duck duck, String function) {
        return middle(what, () -> duck.number("SELECT sum(" + function + "(l, r)) FROM pairs"));
    }

    private double middle(String what, Supplier<Double> work) {
        double[] speeds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            speeds[round] = pairs / Spent.on(work).processor();
        }
        say("  %-28s %,12.0f a CPU-s", what, Took.median(speeds));
        return Took.median(speeds);
    }

    private boolean agree(
            Duck duck,
            String function,
            List<String> names,
            int[] left,
            int[] right,
            ToDoubleBiFunction<String, String> way) {
        double ours = sum(names, left, right, way);
        double theirs = duck.number("SELECT sum(" + function + "(l, r)) FROM pairs");
        boolean agree = Math.abs(ours - theirs) < 1e-6 * Math.abs(theirs);
        say("  %s: sum %.3f ours, %.3f DuckDB%s", function, ours, theirs, agree ? "" : ": THEY DIFFER");
        return agree;
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}
