package org.forthwith.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.forthwith.bench.Beside.Asking;
import org.forthwith.bench.Compared.Met;
import org.forthwith.bench.Goals.Wanted;

/** Ours and LMDB among the same digests, of which the first 64 bits are kept. */
final class DigestContest {

    private static final int GOALS_FROM = 100_000_000;

    private final Told told;
    private final Programs programs;
    private final Asking asking;
    private final int count;
    private final LongFile keys;
    private final LongFile asked;

    private DigestContest(Told told, Programs programs, Asking asking, int count, LongFile keys, LongFile asked) {
        this.told = told;
        this.programs = programs;
        this.asking = asking;
        this.count = count;
        this.keys = keys;
        this.asked = asked;
    }

    static DigestContest among(int count, Asking asking, Path scratch, Told told) throws IOException {
        var invented = new InventedKeys(1);
        LongFile keys = invented.listed(scratch.resolve("keys"), count);
        LongFile asked = invented.asked(scratch.resolve("asked"), asking.all(), keys);
        told.say("%,d digests; %,d are looked up in each turn, about half of them listed", count, asking.count());
        return new DigestContest(told, new Programs(scratch), asking, count, keys, asked);
    }

    /** False unless all have found the same. */
    boolean find() {
        var compared = new Compared(told, asking, "ns", 1e9);
        try (Party ours = Here.digests("ours", Ours.digests(), keys, asked)) {
            Optional<Met> plain = compared.with(ours, plain(), HashGoals.NONE);
            Optional<Met> lmdb =
                    compared.with(ours, programs.lmdb("LMDB", keys, asked), wanted(new Wanted.AtLeast(40)));
            plain.ifPresent(met -> new Goals(told)
                    .tell("nanoseconds for each digest", met.ours() * 1e9, wanted(new Wanted.AtMost(60))));
            told.say("  ours  %s", ours.standing().words(count));
            lmdb.ifPresent(met -> told.say("  LMDB  %s", met.theirs().words(count)));
        }
        return compared.same();
    }

    private Rival plain() {
        return new Rival.Ready("plain Java", () -> Here.digests("plain Java", new SortedKeys(), keys, asked));
    }

    private Wanted wanted(Wanted goal) {
        return count < GOALS_FROM ? HashGoals.NONE : goal;
    }
}
