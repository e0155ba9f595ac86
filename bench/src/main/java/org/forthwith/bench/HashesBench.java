package org.forthwith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.forthwith.bench.Beside.Asking;
import org.forthwith.bench.InventedHashes.Data;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hashes that are near to listed ones, and digests that are listed: by ours, by FAISS, by LMDB, and by C that we wrote to see what the processor can do. */
@Command(
        name = "hashes",
        description = "Looks for hashes and digests, in turns with FAISS, LMDB and C, in one thread.",
        mixinStandardHelpOptions = true)
final class HashesBench implements Callable<Integer> {

    @Option(names = "--rows", description = "How many hashes are on the list (${DEFAULT-VALUE}).")
    private int rows = 1_000_000;

    @Option(names = "--queries", description = "How many hashes are looked for in each turn (${DEFAULT-VALUE}).")
    private int queries = 2_000;

    @Option(names = "--data", description = "How they lie: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Data data = Data.UNIFORM;

    @Option(names = "--digests", description = "How many digests are on the list (${DEFAULT-VALUE}).")
    private int digests = 100_000_000;

    @Option(names = "--lookups", description = "How many digests are looked up in each turn (${DEFAULT-VALUE}).")
    private int lookups = 4_000_000;

    @Option(names = "--only", split = ",", description = "Some of ${COMPLETION-CANDIDATES}; all unless it is said.")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--rounds", description = "How many turns (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--warm-up", description = "How many turns of both before anything is counted (${DEFAULT-VALUE}).")
    private int warmUp = 1;

    @Spec
    private @Nullable CommandSpec spec;

    /** What is compared. */
    enum Part {
        FLAT,
        INDEX,
        DIGESTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        Path scratch = Files.createTempDirectory("forthwith-bench-");
        try {
            boolean same = hashes(scratch);
            same &= digests(scratch);
            Told.by(spec).say(same ? "all have found the same" : "NOT ALL HAVE FOUND THE SAME");
            return same ? 0 : 1;
        } finally {
            Scratch.remove(scratch);
        }
    }

    private boolean hashes(Path scratch) throws IOException {
        if (!only.contains(Part.FLAT) && !only.contains(Part.INDEX)) {
            return true;
        }
        var contest = HashContest.among(rows, data, new Asking(warmUp, rounds, queries), scratch, Told.by(spec));
        boolean same = !only.contains(Part.FLAT) || contest.flat();
        return (!only.contains(Part.INDEX) || contest.index()) && same;
    }

    private boolean digests(Path scratch) throws IOException {
        return !only.contains(Part.DIGESTS)
                || DigestContest.among(digests, new Asking(warmUp, rounds, lookups), scratch, Told.by(spec))
                        .find();
    }
}
