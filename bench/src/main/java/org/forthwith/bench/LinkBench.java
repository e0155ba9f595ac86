package org.forthwith.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.linkage.Linkage;
import org.forthwith.linkage.block.Pairs;
import org.forthwith.linkage.invent.Invented;
import org.forthwith.linkage.score.Links;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Spec;
import org.forthwith.linkage.spec.SpecJson;
import org.forthwith.linkage.table.Table;
import org.forthwith.linkage.table.TableReader;
import org.forthwith.linkage.train.Model;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The same pairs of the same records, compared and weighed by the same model: by our engine, and by SQL of the shape that Splink gives to DuckDB. */
@Command(
        name = "link",
        description = "Compares and weighs the pairs of a million invented records, in turns with SQL on DuckDB.",
        mixinStandardHelpOptions = true)
final class LinkBench implements Callable<Integer> {

    private static final String DESCRIPTION = """
            {"id": "id", "largest-block": 100000,
             "comparisons": [
              {"column": "forename", "kind": "forename", "rungs": [{"jaro-winkler": 0.92}, {"jaro-winkler": 0.88}, {"jaro-winkler": 0.7}]},
              {"column": "surname", "kind": "surname", "rungs": [{"jaro-winkler": 0.92}, {"jaro-winkler": 0.88}, {"jaro-winkler": 0.7}]},
              {"column": "birth_date", "kind": "date", "rungs": [{"DISTANCE": 1}, {"years": 1}, {"years": 10}]},
              {"column": "postcode", "kind": "category"},
              {"column": "email", "kind": "email", "rungs": [{"jaro-winkler": 0.88}]}],
             "blocking": [["email"], ["postcode"], ["birth_date", "surname"], ["birth_date", "forename"], ["forename", "surname"]]}
            """;

    /** The two may differ in so many of a million of the pairs kept: rounding in the last digit of a similarity. */
    private static final double A_MILLION = 1e6;

    private static final double APART = 500;

    @Option(names = "--records", description = "How many records (${DEFAULT-VALUE}).")
    private int records = 1_000_000;

    @Option(names = "--rounds", description = "How many turns (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--warm-up", description = "How many turns of both before anything is counted (${DEFAULT-VALUE}).")
    private int warmUp = 2;

    @picocli.CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Table table = invented();
        boolean same = true;
        for (String distance : List.of("damerau", "levenshtein")) {
            same &= compare(distance, table);
        }
        return same ? 0 : 1;
    }

    private Table invented() throws IOException {
        Path file = Files.createTempFile("forthwith-bench-", ".csv");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                Invented.write(1, records, out);
            }
            TableReader reader = new TableReader("id", StandardCharsets.UTF_8);
            reader.read(file);
            return reader.table();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        } finally {
            Files.delete(file);
        }
    }

    private boolean compare(String distance, Table table) {
        Spec described = SpecJson.read(DESCRIPTION.replace("DISTANCE", distance));
        Spent<People> encoded = Spent.on(() -> People.of(described, table));
        People people = encoded.result();
        Model model = independent(new Linkage(people, any -> {}).learn(1, ""));
        double threshold = Scorer.weight(described.propose());
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long pairs = 0;
        double kept = 0;
        double keptThere = 0;
        try (Duck duck = new Duck(Runtime.getRuntime().availableProcessors())) {
            SplinkShaped sql = new SplinkShaped(duck, people, model, distance);
            for (int round = -warmUp; round < rounds; round++) {
                Spent<Links> here = Spent.on(() ->
                        Links.of(Pairs.under(described.blocking(), people), new Scorer(model, people), threshold));
                Spent<Double> there = Spent.on(() -> sql.kept(threshold));
                if (round >= 0) {
                    ours.add(here.processor());
                    theirs.add(there.processor());
                }
                kept = here.result().size();
                keptThere = there.result();
                pairs = sql.pairs();
                say(
                        "  turn %2d  ours %6.2f CPU-s (%5.2f s)   DuckDB %6.2f CPU-s (%5.2f s)",
                        round + 1, here.processor(), here.clock(), there.processor(), there.clock());
            }
        }
        long looked = visited(Pairs.under(described.blocking(), people));
        if (looked != pairs) {
            say("  THEY DIFFER: %,d pairs looked at by ours, %,d by DuckDB", looked, pairs);
            return false;
        }
        told(distance, pairs, encoded.processor(), ours, theirs, kept, keptThere);
        return Math.abs(kept - keptThere) <= Math.max(2, kept * APART / A_MILLION);
    }

    private static long visited(Pairs pairs) {
        long[] visited = new long[1];
        for (int task = 0; task < pairs.tasks(); task++) {
            pairs.visit(task, (left, right) -> visited[0]++);
        }
        return visited[0];
    }

    /** The SQL weighs each column by itself, so here too. */
    private static Model independent(Model model) {
        List<Model.Learnt> alone = model.learnt().stream()
                .map(learnt ->
                        new Model.Learnt(learnt.name(), learnt.words(), learnt.weights(), learnt.frequencies(), null))
                .toList();
        return new Model(model.spec(), model.share(), alone, model.rules(), model.sessions(), model.digest());
    }

    private void told(
            String distance,
            long pairs,
            double encoding,
            List<Double> ours,
            List<Double> theirs,
            double kept,
            double keptThere) {
        double here = Took.median(ours.stream().mapToDouble(Double::doubleValue).toArray());
        double there =
                Took.median(theirs.stream().mapToDouble(Double::doubleValue).toArray());
        say("%,d records, %,d pairs looked at, day of birth by %s", records, pairs, distance);
        say("  kept               %,12.0f ours   %,12.0f DuckDB", kept, keptThere);
        say("  pairs a CPU-s      %,12.0f ours   %,12.0f DuckDB", pairs / here, pairs / there);
        say("  ratio              %12.1f", there / here);
        say("  with our encoding  %12.1f   (%.2f CPU-s)", there / (here + encoding), encoding);
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}
