package org.forthwith.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.bench.Beside.Asking;
import org.forthwith.bench.Compared.Met;
import org.forthwith.bench.InventedHashes.Data;
import org.forthwith.bench.Party.Standing;

/** Ours and others among the same hashes: those that look at every row, and those that look up. */
final class HashContest {

    private static final String SIXTEEN = "FAISS IndexBinaryMultiHash 16 x 16";
    private static final String ELEVEN = "FAISS IndexBinaryMultiHash 11 x 23";

    private final Told told;
    private final Programs programs;
    private final Asking asking;
    private final HashGoals wanted;
    private final LongFile rows;
    private final LongFile queries;

    private HashContest(
            Told told, Programs programs, Asking asking, HashGoals wanted, LongFile rows, LongFile queries) {
        this.told = told;
        this.programs = programs;
        this.asking = asking;
        this.wanted = wanted;
        this.rows = rows;
        this.queries = queries;
    }

    /** Invents rows and queries, and writes them where all can read them. */
    static HashContest among(int count, Data data, Asking asking, Path scratch, Told told) throws IOException {
        var invented = new InventedHashes(1);
        long[] rows = invented.rows(count, data);
        long[] queries = invented.queries(asking.all(), rows);
        told.say(
                "%,d hashes, %s; %,d queries a turn, every second 0 to 31 bits away from a hash of the list",
                count, data == Data.UNIFORM ? "every bit by lot" : "half of them in clusters", asking.count());
        return new HashContest(
                told,
                new Programs(scratch),
                asking,
                new HashGoals(count, data),
                LongFile.write(scratch.resolve("rows"), rows),
                LongFile.write(scratch.resolve("queries"), queries));
    }

    /** Looks at every row. False unless all have found the same. */
    boolean flat() {
        told.say("every row is looked at");
        var compared = new Compared(told, asking, "us", 1e6);
        try (Party ours = Here.hashes("ours", Ours.flat(), rows, queries)) {
            compared.with(ours, plain(), HashGoals.NONE);
            compared.with(ours, faiss("FAISS IndexBinaryFlat", "flat"), wanted.flatToFaiss());
            compared.with(ours, programs.kernel("C with AVX-512", rows, queries, false), wanted.flatToKernel());
            compared.with(ours, programs.kernel("C with AVX-512, folded", rows, queries, true), HashGoals.NONE);
        }
        return compared.same();
    }

    /** Looks up. False unless all have found the same. */
    boolean index() {
        told.say("an index is asked");
        var compared = new Compared(told, asking, "us", 1e6);
        try (Party ours = Here.hashes("ours", Ours.index(), rows, queries)) {
            compared.with(ours, plain(), HashGoals.NONE);
            Optional<Standing> eleven = compared.with(
                            ours, faiss(ELEVEN, "multihash", "11", "23", "2"), wanted.indexToEleven())
                    .map(Met::theirs);
            Optional<Standing> sixteen = compared.with(
                            ours, faiss(SIXTEEN, "multihash", "16", "16", "1"), wanted.indexToSixteen())
                    .map(Met::theirs);
            told.say("  ours     %s", ours.standing().words(wanted.count()));
            eleven.ifPresent(standing -> told.say("  11 x 23  %s", standing.words(wanted.count())));
            sixteen.ifPresent(standing -> told.say("  16 x 16  %s", standing.words(wanted.count())));
            sizes(ours.standing(), eleven, sixteen);
        }
        return compared.same();
    }

    /** Memory beside the setting that is used most; time to build beside whichever was quicker. */
    private void sizes(Standing ours, Optional<Standing> eleven, Optional<Standing> sixteen) {
        var goals = new Goals(told);
        Stream.of(eleven, sixteen)
                .flatMap(Optional::stream)
                .mapToDouble(Standing::processor)
                .min()
                .ifPresentOrElse(
                        quickest ->
                                goals.tell("build, to the quicker FAISS", ours.processor() / quickest, wanted.build()),
                        () -> goals.missing("build, to the quicker FAISS", "FAISS is missing"));
        sixteen.ifPresentOrElse(
                theirs ->
                        goals.tell("memory, to FAISS 16 x 16", (double) ours.bytes() / theirs.bytes(), wanted.memory()),
                () -> goals.missing("memory, to FAISS 16 x 16", "FAISS is missing"));
    }

    private Rival plain() {
        return new Rival.Ready("plain Java", () -> Here.hashes("plain Java", new EveryRow(), rows, queries));
    }

    private Rival faiss(String name, String... index) {
        return programs.faiss(name, rows, queries, index);
    }
}
