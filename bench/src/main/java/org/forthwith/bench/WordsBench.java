package org.forthwith.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.forthwith.linkage.text.JaroWinkler;
import org.forthwith.linkage.text.Letters;
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
        description = "Compares pairs of surnames, in turns with DuckDB and commons-text, in one thread.",
        mixinStandardHelpOptions = true)
final class WordsBench implements Callable<Integer> {

    private static final int RECORDS = 500_000;

    @Option(names = "--pairs", description = "How many pairs (${DEFAULT-VALUE}).")
    private int pairs = 10_000_000;

    @Option(names = "--rounds", description = "How many turns (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--warm-up", description = "How many turns of all before anything is counted (${DEFAULT-VALUE}).")
    private int warmUp = 1;

    @Spec
    private @Nullable CommandSpec spec;

    private final List<String> names = new ArrayList<>();
    private long[] letters = {};
    private int[] left = {};
    private int[] right = {};

    /** Somebody's way to compare all pairs, and to say the sum. */
    private record Way(String whose, Supplier<Double> work) {}

    @Override
    public Integer call() throws IOException {
        var chance = new Random(1);
        var surnames = InventedPeople.table(RECORDS).column("surname").dictionary();
        IntStream.range(0, surnames.size()).mapToObj(surnames::value).forEach(names::add);
        letters = names.stream().mapToLong(Letters::of).toArray();
        Told.by(spec)
                .say(
                        "%,d surnames of invented people, %,d of them of at most %d letters",
                        names.size(),
                        LongStream.of(letters).filter(name -> name != 0).count(),
                        Letters.MOST);
        left = IntStream.generate(() -> chance.nextInt(names.size()))
                .limit(pairs)
                .toArray();
        right = IntStream.generate(() -> chance.nextInt(names.size()))
                .limit(pairs)
                .toArray();
        try (Duck duck = new Duck(1)) {
            load(duck);
            boolean same = jaroWinkler(duck);
            same &= levenshtein(duck);
            damerau(duck);
            return same ? 0 : 1;
        }
    }

    /** DuckDB's is held to the same sum; that of commons-text is not, which rounds otherwise. */
    private boolean jaroWinkler(Duck duck) {
        List<Turns<Double>> turns = inTurns(
                "Jaro-Winkler",
                new Way("ours", this::sumByLetters),
                new Way("DuckDB", () -> sum(duck, "jaro_winkler_similarity")),
                new Way("ours by strings alone", () -> sum(new JaroWinkler()::similarity)),
                new Way("commons-text", () -> sum(new JaroWinklerSimilarity()::apply)));
        return agree(turns);
    }

    private boolean levenshtein(Duck duck) {
        return agree(inTurns(
                "Levenshtein",
                new Way("ours", () -> sum(new Levenshtein()::distance)),
                new Way("DuckDB", () -> sum(duck, "levenshtein"))));
    }

    /** Ours is the alignment distance, theirs another and dearer one, so the sums differ. */
    private void damerau(Duck duck) {
        inTurns(
                "Damerau",
                new Way("ours", () -> sum(new Osa()::distance)),
                new Way("DuckDB", () -> sum(duck, "damerau_levenshtein")));
    }

    private void load(Duck duck) {
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

    private double sum(ToDoubleBiFunction<String, String> way) {
        double sum = 0;
        for (int at = 0; at < left.length; at++) {
            sum += way.applyAsDouble(names.get(left[at]), names.get(right[at]));
        }
        return sum;
    }

    /** As linking does it: by numbers that a dictionary holds, and by strings where a name has none. */
    private double sumByLetters() {
        var strings = new JaroWinkler();
        double sum = 0;
        for (int at = 0; at < left.length; at++) {
            long ofLeft = letters[left[at]];
            long ofRight = letters[right[at]];
            sum += ofLeft != 0 && ofRight != 0
                    ? Letters.jaroWinkler(ofLeft, ofRight)
                    : strings.similarity(names.get(left[at]), names.get(right[at]));
        }
        return sum;
    }

    private static double sum(Duck duck, String function) {
        return duck.number("SELECT sum(" + function + "(l, r)) FROM pairs");
    }

    /** Ours is the first. */
    private List<Turns<Double>> inTurns(String what, Way... ways) {
        Told told = Told.by(spec);
        List<Turns<Double>> turns =
                Turns.of(warmUp, rounds, Stream.of(ways).map(Way::work).toList());
        for (int at = 0; at < ways.length; at++) {
            told.say(
                    "  %-28s %,12.0f a CPU-s",
                    what + ", " + ways[at].whose(), pairs / turns.get(at).processor());
        }
        for (int at = 1; at < ways.length; at++) {
            double ratio = turns.get(at).processor() / turns.getFirst().processor();
            told.say("  ratio to %s %.2f", ways[at].whose(), ratio);
        }
        return turns;
    }

    /** The first two. */
    private boolean agree(List<Turns<Double>> turns) {
        double ours = turns.get(0).result();
        double theirs = turns.get(1).result();
        boolean agree = Math.abs(ours - theirs) < 1e-6 * Math.abs(theirs);
        Told.by(spec).say("  sum %.3f ours, %.3f DuckDB%s", ours, theirs, agree ? "" : ": THEY DIFFER");
        return agree;
    }
}
