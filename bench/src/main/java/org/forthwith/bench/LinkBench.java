package org.forthwith.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.forthwith.linkage.Linkage;
import org.forthwith.linkage.block.Pairs;
import org.forthwith.linkage.score.Links;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Spec;
import org.forthwith.linkage.spec.SpecJson;
import org.forthwith.linkage.table.Table;
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
        Table table = InventedPeople.table(records);
        boolean same = true;
        for (String distance : List.of("damerau", "levenshtein")) {
            same &= compare(distance, table);
        }
        return same ? 0 : 1;
    }

    private boolean compare(String distance, Table table) {
        Spec described = SpecJson.read(DESCRIPTION.replace("DISTANCE", distance));
        Spent<People> encoded = Spent.on(() -> People.of(described, table));
        People people = encoded.result();
        Model model = independent(new Linkage(people, any -> {}).learn(1, ""));
        double threshold = Scorer.weight(described.propose());
        try (Duck duck = new Duck(Runtime.getRuntime().availableProcessors())) {
            SplinkShaped sql = new SplinkShaped(duck, people, model, distance);
            List<Turns<Double>> turns = Turns.of(
                    warmUp,
                    rounds,
                    List.of(() -> (double) kept(described, people, model, threshold), () -> sql.kept(threshold)));
            Told told = Told.by(spec);
            Turns.tell(told, turns.getFirst(), turns.getLast());
            long looked = visited(Pairs.under(described.blocking(), people));
            if (looked != sql.pairs()) {
                told.say("  THEY DIFFER: %,d pairs looked at by ours, %,d by DuckDB", looked, sql.pairs());
                return false;
            }
            tell(distance, looked, encoded.processor(), turns.getFirst(), turns.getLast());
            double kept = turns.getFirst().result();
            return Math.abs(kept - turns.getLast().result()) <= Math.max(2, kept * APART / A_MILLION);
        }
    }

    private static int kept(Spec described, People people, Model model, double threshold) {
        return Links.of(Pairs.under(described.blocking(), people), new Scorer(model, people), threshold)
                .size();
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

    private void tell(String distance, long pairs, double encoding, Turns<Double> ours, Turns<Double> theirs) {
        Told told = Told.by(spec);
        double here = ours.processor();
        double there = theirs.processor();
        told.say("%,d records, %,d pairs looked at, day of birth by %s", records, pairs, distance);
        told.say("  kept               %,12.0f ours   %,12.0f DuckDB", ours.result(), theirs.result());
        told.say("  pairs a CPU-s      %,12.0f ours   %,12.0f DuckDB", pairs / here, pairs / there);
        told.say("  ratio              %12.1f", there / here);
        told.say("  with our encoding  %12.1f   (%.2f CPU-s)", there / (here + encoding), encoding);
    }
}
