package org.forthwith.bench;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.forthwith.linkage.Linkage;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.cluster.Groups;
import org.forthwith.linkage.cluster.Others;
import org.forthwith.linkage.cluster.Union;
import org.forthwith.linkage.score.Links;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.Guess;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Which records belong together. Of the pairs that linking finds among invented records ours gathers groups by averages, which is more than the SQL does:
 * that says only what hangs together. Of the same pairs, and of pairs in long chains, both then say what hangs together.
 */
@Command(
        name = "groups",
        description = "Gathers pairs into groups, in turns with iterative SQL on DuckDB.",
        mixinStandardHelpOptions = true)
final class GroupsBench implements Callable<Integer> {

    private static final int NEAR = 40;

    @Option(names = "--records", description = "Among how many records are pairs found (${DEFAULT-VALUE}).")
    private int records = 1_000_000;

    @Option(names = "--edges", description = "How many pairs in chains (${DEFAULT-VALUE}).")
    private int edges = 5_000_000;

    @Option(names = "--rounds", description = "How many turns (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--warm-up", description = "How many turns of both before anything is counted (${DEFAULT-VALUE}).")
    private int warmUp = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean found = found();
        return chains() && found ? 0 : 1;
    }

    private boolean found() throws IOException {
        Table table = InventedPeople.table(records);
        People people = People.of(Guess.of(table, "id", List.of("person")), table);
        Linkage linkage = new Linkage(people, any -> {});
        Found found = linkage.find(linkage.learn(1, ""));
        Links links = found.links();
        Others others = Linkage.others(people, new Scorer(found.model(), people).eye());
        double threshold = Scorer.weight(people.spec().propose());
        Links held = links.atLeast(threshold);
        Told.by(spec).say("%,d invented records, %,d links, %,d of them proposed", records, links.size(), held.size());
        Told.by(spec).say("by averages");
        boolean averages = compare(
                () -> firsts(Groups.of(records, links, others, threshold, false).groups()),
                records,
                held.left(),
                held.right());
        Told.by(spec).say("what hangs together, as the SQL says it");
        return compare(() -> firsts(joined(records, held.left(), held.right())), records, held.left(), held.right())
                && averages;
    }

    private boolean chains() {
        int all = edges + edges / 5;
        var chance = new Random(1);
        int[] left = new int[edges];
        int[] right = new int[edges];
        for (int at = 0; at < edges; at++) {
            left[at] = chance.nextInt(all - NEAR);
            right[at] = left[at] + 1 + chance.nextInt(NEAR - 1);
        }
        Told.by(spec).say("%,d records in chains, %,d pairs", all, edges);
        return compare(() -> firsts(joined(all, left, right)), all, left, right);
    }

    /** Whether the SQL says what hangs together, and ours takes apart no less than that. */
    private boolean compare(Supplier<Long> ours, int all, int[] left, int[] right) {
        Told told = Told.by(spec);
        try (Duck duck = new Duck(Runtime.getRuntime().availableProcessors())) {
            HandedOn sql = new HandedOn(duck, all, left, right);
            List<Turns<Long>> turns = Turns.of(warmUp, rounds, List.of(ours, sql::groups));
            Turns<Long> here = turns.getFirst();
            Turns<Long> there = turns.getLast();
            Turns.tell(told, here, there);
            told.say("  ours    %8.2f CPU-s, %,d groups", here.processor(), here.result());
            told.say("  DuckDB  %8.2f CPU-s, %,d groups, %d rounds", there.processor(), there.result(), sql.rounds());
            told.say("  ratio   %8.0f", there.processor() / here.processor());
            int[] hanging = joined(all, left, right);
            return there.result() == firsts(hanging)
                    && sql.names() == IntStream.of(hanging).asLongStream().sum()
                    && here.result() >= firsts(hanging);
        }
    }

    /** For each record the first of those with which it hangs together. */
    private static int[] joined(int all, int[] left, int[] right) {
        Union union = new Union(all);
        for (int at = 0; at < left.length; at++) {
            union.join(left[at], right[at]);
        }
        return union.groups();
    }

    private static long firsts(int[] groups) {
        return IntStream.range(0, groups.length)
                .filter(record -> groups[record] == record)
                .count();
    }
}
