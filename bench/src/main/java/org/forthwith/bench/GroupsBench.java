package org.forthwith.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.forthwith.linkage.cluster.Union;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which records hang together: by our union of sets, and by SQL that hands the smallest number on until nothing moves. */
@Command(
        name = "groups",
        description = "Gathers pairs into what hangs together, beside iterative SQL on DuckDB.",
        mixinStandardHelpOptions = true)
final class GroupsBench implements Callable<Integer> {

    private static final int NEAR = 40;

    @Option(names = "--edges", description = "How many pairs (${DEFAULT-VALUE}).")
    private int edges = 5_000_000;

    @Option(names = "--rounds", description = "How many turns of ours (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        int records = edges + edges / 5;
        var chance = new Random(1);
        int[] left = new int[edges];
        int[] right = new int[edges];
        for (int at = 0; at < edges; at++) {
            left[at] = chance.nextInt(records - NEAR);
            right[at] = left[at] + 1 + chance.nextInt(NEAR - 1);
        }
        double[] ours = new double[rounds];
        long groups = 0;
        for (int round = 0; round < rounds; round++) {
            Spent<Long> spent = Spent.on(() -> groups(records, left, right));
            ours[round] = spent.processor();
            groups = spent.result();
        }
        try (Duck duck = new Duck(Runtime.getRuntime().availableProcessors())) {
            load(duck, records, left, right);
            Spent<Integer> theirs = Spent.on(() -> handedOn(duck));
            long there = (long) duck.number("SELECT count(DISTINCT label) FROM labels");
            say("%,d records, %,d pairs", records, edges);
            say("  ours    %8.2f CPU-s, %,d groups", Took.median(ours), groups);
            say("  DuckDB  %8.2f CPU-s, %,d groups, %d rounds", theirs.processor(), there, theirs.result());
            say("  ratio   %8.0f", theirs.processor() / Took.median(ours));
            return groups == there ? 0 : 1;
        }
    }

    private static long groups(int records, int[] left, int[] right) {
        Union union = new Union(records);
        for (int at = 0; at < left.length; at++) {
            union.join(left[at], right[at]);
        }
        int[] groups = union.groups();
        long firsts = 0;
        for (int record = 0; record < groups.length; record++) {
            firsts += groups[record] == record ? 1 : 0;
        }
        return firsts;
    }

    private static void load(Duck duck, int records, int[] left, int[] right) {
        duck.run("CREATE TABLE edges (a INTEGER, b INTEGER)");
        duck.append("edges", appender -> {
            for (int at = 0; at < left.length; at++) {
                appender.beginRow();
                appender.append(left[at]);
                appender.append(right[at]);
                appender.endRow();
                appender.beginRow();
                appender.append(right[at]);
                appender.append(left[at]);
                appender.endRow();
            }
        });
        duck.run("CREATE TABLE labels AS SELECT range::INTEGER AS id, range::INTEGER AS label FROM range(" + records
                + ")");
    }

    /** How often every record had to ask its neighbours, and then the one that it is called by. */
    private static int handedOn(Duck duck) {
        int rounds = 0;
        double moved = 1;
        while (moved > 0) {
            duck.run(
                    "CREATE TABLE asked AS SELECT l.id, least(l.label, coalesce(min(n.label), l.label)) AS label, l.label AS before"
                            + " FROM labels l LEFT JOIN edges e ON e.a = l.id LEFT JOIN labels n ON n.id = e.b GROUP BY l.id, l.label");
            duck.run(
                    "CREATE TABLE jumped AS SELECT s.id, t.label, s.before FROM asked s JOIN asked t ON t.id = s.label");
            moved = duck.number("SELECT count(*) FROM jumped WHERE label <> before");
            duck.run("DROP TABLE labels");
            duck.run("CREATE TABLE labels AS SELECT id, label FROM jumped");
            duck.run("DROP TABLE asked");
            duck.run("DROP TABLE jumped");
            rounds++;
        }
        return rounds;
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}
