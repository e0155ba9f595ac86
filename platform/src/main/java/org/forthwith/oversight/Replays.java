package org.forthwith.oversight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Timetable;
import org.forthwith.risk.RuleTable;

/**
 * The door: tries a rule set on the past. It reads one unchanging picture of the ledger, a batch of stories at a time, holds nobody up, and
 * writes nothing.
 */
public final class Replays {

    private static final int BATCH = 500;
    private static final int AT_WORK = 2;
    private static final int BATCHES_IN_HAND = 6;

    private final Ledger ledger;
    private final Decisions comparing;
    private final Timetable timetable;

    /** @param comparing sees one unchanging picture */
    public Replays(Ledger ledger, Decisions comparing, Timetable timetable) {
        this.ledger = ledger;
        this.comparing = comparing;
        this.timetable = timetable;
    }

    /** Is told how far a replay has come. */
    public interface Progress {
        void read(int stories, int of);
    }

    /** Over the cases within reach of the reader. Throws {@link IllegalArgumentException} when the period does not end after it begins. */
    public Replay run(RuleTable candidate, Instant from, Instant to, Actor reader) {
        return run(candidate, new Period(from, to), reader, (stories, of) -> {});
    }

    // [impl->req~replay-stays-within-reach~1]
    public Replay run(RuleTable candidate, Period period, Actor reader, Progress progress) {
        var replay = new CaseReplay(candidate, period, timetable);
        var all = new Tally();
        try (var workers = Executors.newFixedThreadPool(AT_WORK)) {
            comparing
                    .take(reader, () -> read(period, reader, progress, replay, workers))
                    .forEach(tally -> all.add(tally.join()));
        }
        return all.replay(candidate.name(), period);
    }

    private List<CompletableFuture<Tally>> read(
            Period period, Actor reader, Progress progress, CaseReplay replay, Executor workers) {
        var inHand = new Semaphore(BATCHES_IN_HAND);
        var tallies = new ArrayList<CompletableFuture<Tally>>();
        List<UUID> streams = ledger.grownBetween(period.from(), period.to());
        for (int from = 0; from < streams.size(); from += BATCH) {
            var some = streams.subList(from, Math.min(from + BATCH, streams.size()));
            inHand.acquireUninterruptibly();
            List<Story> stories = stories(period, reader, some);
            tallies.add(CompletableFuture.supplyAsync(() -> replay.tally(stories), workers)
                    .whenComplete((tally, fault) -> inHand.release()));
            progress.read(from + some.size(), streams.size());
        }
        return tallies;
    }

    /** As a decision of its own within the one picture, which signs anew: what was signed at the start of a long replay expires on the way. */
    // [impl->req~replay-reads-to-its-end~1]
    private List<Story> stories(Period period, Actor reader, List<UUID> streams) {
        return comparing.take(reader, () -> ledger.storiesBefore(period.to(), streams));
    }
}
